#!/usr/bin/env bash
# Maven Build Cache Extension 1.2.3 and 1.3.0, Maven 3.9.12: an <include> that names the project's own folder is not
# read recursively, although recursive is true unless one says otherwise. So "take everything here" is what stands at
# the top alone, and a file that changes in a folder restores the old output with success. (The configuration's
# schema and its guide, https://maven.apache.org/extensions/maven-build-cache-extension/build-cache-config.html, don't say so.)
# For courses this means a stale site, so a new course's pom switches the extension off.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=org.apache.maven:apache-maven:3.9.12:zip:bin -DoutputDirectory=.
jar xf apache-maven-3.9.12-bin.zip
chmod +x apache-maven-3.9.12/bin/mvn

# How many files are taken as inputs of a project with course.yml at the top and two files in a folder.
inputs() {
  rm -rf project cache
  mkdir -p project/.mvn project/lessons
  cd project
  cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>project</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-antrun-plugin</artifactId>
        <version>3.1.0</version>
        <executions>
          <execution>
            <phase>package</phase>
            <goals><goal>run</goal></goals>
            <configuration><target><echo>built</echo></target></configuration>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
XML
  echo 'title: A' > course.yml
  echo '# One' > lessons/1.md
  echo '# Two' > lessons/2.md
  cat > .mvn/extensions.xml <<XML
<extensions>
  <extension>
    <groupId>org.apache.maven.extensions</groupId>
    <artifactId>maven-build-cache-extension</artifactId>
    <version>$1</version>
  </extension>
</extensions>
XML
  cat > .mvn/maven-build-cache-config.xml <<XML
<cache xmlns="http://maven.apache.org/BUILD-CACHE-CONFIG/1.2.0">
  <configuration><enabled>true</enabled></configuration>
  <input>
    <global>
      <glob>*.{md,yml}</glob>
      <includes><include recursive="true">$2</include></includes>
    </global>
  </input>
</cache>
XML
  ../apache-maven-3.9.12/bin/mvn -B "-Dmaven.build.cache.location=$dir/cache" package |
    sed -n 's/.*Found \([0-9]*\) input files.*/\1/p'
  cd ..
}

result=0
for version in 1.2.3 1.3.0; do
  own=$(inputs "$version" .)
  folder=$(inputs "$version" lessons)
  echo "$version: <include recursive=\"true\">.</include> takes $own file(s), and for \"lessons\" it takes $folder"
  [ "$own" = 1 ] && [ "$folder" = 2 ] || result=1
done
exit $result

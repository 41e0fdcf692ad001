new File(localRepositoryPath, 'dev/courseware/courseware-maven-plugin').eachFileRecurse {
    if (it.name.endsWith('.jsa')) {
        it.setWritable(true)
        it.text = 'damaged'
    }
}
return true

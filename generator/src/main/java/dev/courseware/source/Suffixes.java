package dev.courseware.source;

import java.util.List;
import java.util.Set;

/**
 * The suffixes of files that a course may publish as they are: what browsers show as text, show in a viewer, or save.
 * Left out is whatever browsers run or show as a page of the site (HTML and all of XML, scripts, style sheets), what
 * web servers run (PHP, JSP …) and what visitors would run by a click. Images, videos, sounds and captions are not
 * listed here because their content is checked too.
 */
final class Suffixes {
    private static final Set<String> ALLOWED = Set.of(String.join(
                    " ",
                    List.of(
                            // documents
                            "pdf ps eps epub mobi azw3 djvu rtf odt ott ods odp odg odf doc docx dotx xls xlsx xltx"
                                    + " ppt pptx pps",
                            "ppsx potx pages numbers key vsdx txt text rst adoc asciidoc org tex sty cls bib ris ics"
                                    + " vcf srt",
                            // data
                            "csv tsv tab dat json jsonl ndjson json5 geojson topojson jsonld yaml yml toml ini cfg"
                                    + " conf properties",
                            "parquet arrow feather avro avsc orc h5 hdf hdf5 nc mat npy npz rds rdata rda sav dta"
                                    + " sas7bdat sqlite",
                            "sqlite3 db dbf shp shx prj gpkg tif tiff fits pcap pcapng ttl nt n3 log diff patch pem"
                                    + " asc sig md5",
                            "sha256 sha512 arff libsvm fasta fastq fa fq vcd",
                            // archives
                            "zip gz tgz bz2 tbz2 xz txz zst tar 7z rar jar whl",
                            // source code as text
                            "java kt kts groovy gradle scala sc clj cljs cljc edn c h cc cpp cxx hpp hh hxx ino cs csx"
                                    + " fs fsx vb",
                            "go rs py pyi pyx r rmd qmd jl m mm swift rb lua hs lhs elm ex exs erl hrl ml mli sml rkt"
                                    + " scm lisp el",
                            "nim zig d dart pas adb ads f f90 f95 f03 f08 for cob cbl asm s v sv vhd vhdl ts tsx jsx"
                                    + " scss sass less",
                            "awk sed sh bash zsh fish ps1 sql cypher sparql rq graphql gql proto thrift tf tfvars hcl"
                                    + " nix cmake mk",
                            "bzl sol cu glsl vert frag wgsl hlsl tcl vim pddl smt2 tla als lean thy agda idr coq dot"
                                    + " gv puml",
                            "plantuml mmd ebnf g4 y l po pot lock mod sum cabal opam pl pm",
                            // notebooks, models and drawings for programs of their own
                            "ipynb sb2 sb3 ggb apkg stl obj glb gltf ply step stp 3mf dxf dwg fzz psd xcf kra mid midi"
                                    + " mscz",
                            "drawio excalidraw",
                            // fonts
                            "woff woff2 ttf otf"))
            .split("\\s+"));

    private Suffixes() {}

    /** Whether files with a suffix may be published; without its dot and in lower case. */
    static boolean isAllowed(String suffix) {
        return ALLOWED.contains(suffix);
    }
}

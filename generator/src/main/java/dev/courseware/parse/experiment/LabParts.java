package dev.courseware.parse.experiment;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Position;
import dev.courseware.model.inline.RichText;
import java.util.List;
import java.util.Optional;

/**
 * What stands in {@code ::: lab}.
 *
 * @param id its anchor
 * @param name which lab it is; may be empty
 * @param nameAt where that stands or should
 * @param title may be empty
 * @param attributes the author's classes
 * @param question what stands above the settings
 * @param fence the settings, if there are any
 * @param settings the same, read
 * @param explanation what stands below them
 * @param at where it starts
 */
public record LabParts(
        String id,
        String name,
        Position nameAt,
        RichText title,
        Attributes attributes,
        List<Block> question,
        Optional<FencedCodeBlock> fence,
        Optional<CodeListing> settings,
        List<Block> explanation,
        Position at) {}

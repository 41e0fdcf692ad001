package dev.courseware.parse.experiment;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Position;
import dev.courseware.model.Table;
import dev.courseware.model.inline.RichText;
import java.util.List;

/**
 * What stands in {@code ::: model}.
 *
 * @param id its anchor
 * @param title may be empty
 * @param attributes the author's classes
 * @param question what stands above the table
 * @param table the quantities
 * @param given the same, read
 * @param fence the formulas
 * @param formulas the same, read
 * @param explanation what stands below the formulas
 * @param at where it starts
 */
public record ModelParts(
        String id,
        RichText title,
        Attributes attributes,
        List<Block> question,
        TableBlock table,
        Table given,
        FencedCodeBlock fence,
        CodeListing formulas,
        List<Block> explanation,
        Position at) {}

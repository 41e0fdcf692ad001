package dev.courseware.image;

import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Decodes and encodes PNG and JPEG files. The only class that uses the JDK's image library. */
final class ImageFile {
    private static final float QUALITY = 0.82f;
    private static final ColorModel OPAQUE = new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF);

    private ImageFile() {}

    /** Receives a picture's rows from top to bottom, with alpha multiplied into the other colours. */
    interface Rows {
        void add(int[] colours);
    }

    /**
     * Decodes a file of the size that its header gives, some rows at a time, since a whole picture may be larger than
     * the heap. The reader goes over what is above these rows again each time, so few and high bands are quicker.
     *
     * @param bandPixels how many pixels may be in memory at once; at least one row is read
     * @return whether that was possible; it is not for, say, four-colour prints
     */
    static boolean read(byte[] file, boolean png, int width, int height, int bandPixels, Rows rows) {
        String format = png ? "png" : "jpeg";
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            return false;
        }
        ImageReader reader = readers.next();
        byte[] needed = png ? PngChunks.needed(file) : file;
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(needed))) {
            reader.setInput(in, false, true);
            if (reader.getWidth(0) != width || reader.getHeight(0) != height) {
                return false;
            }
            int band = Math.max(1, Math.min(height, bandPixels / width));
            for (int top = 0; top < height; top += band) {
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceRegion(new Rectangle(0, top, width, Math.min(band, height - top)));
                pass(reader.read(0, param), rows);
            }
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        } finally {
            reader.dispose();
        }
    }

    /** The colours in sRGB, whatever the file has; without what would need a screen to draw on. */
    private static void pass(BufferedImage read, Rows rows) {
        int width = read.getWidth();
        ColorSpace space = read.getColorModel().getColorSpace();
        boolean plain = read.getColorModel() instanceof IndexColorModel || space.isCS_sRGB();
        if (!plain && space.getType() == ColorSpace.TYPE_GRAY) {
            passGreys(read, rows);
            return;
        }
        BufferedImage image = plain
                ? read
                : new ColorConvertOp(null)
                        .filter(
                                read,
                                new BufferedImage(
                                        width,
                                        read.getHeight(),
                                        read.getColorModel().hasAlpha()
                                                ? BufferedImage.TYPE_INT_ARGB
                                                : BufferedImage.TYPE_INT_RGB));
        int[] colours = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, colours, 0, width);
            for (int x = 0; x < width; x++) {
                colours[x] = multiplied(colours[x]);
            }
            rows.add(colours);
        }
    }

    /** The JDK takes greys for linear ones, which no file means. */
    private static void passGreys(BufferedImage read, Rows rows) {
        Raster raster = read.getRaster();
        int most = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
        boolean alpha = raster.getNumBands() > 1;
        int[] colours = new int[read.getWidth()];
        for (int y = 0; y < read.getHeight(); y++) {
            for (int x = 0; x < colours.length; x++) {
                int grey = raster.getSample(x, y, 0) * 255 / most;
                int opaque = alpha ? raster.getSample(x, y, 1) * 255 / most : 255;
                colours[x] = multiplied(opaque << 24 | grey << 16 | grey << 8 | grey);
            }
            rows.add(colours);
        }
    }

    private static int multiplied(int colour) {
        int alpha = colour >>> 24;
        if (alpha == 255) {
            return colour;
        }
        int red = ((colour >> 16 & 0xFF) * alpha + 127) / 255;
        int green = ((colour >> 8 & 0xFF) * alpha + 127) / 255;
        int blue = ((colour & 0xFF) * alpha + 127) / 255;
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    private static int divided(int colour) {
        int alpha = colour >>> 24;
        if (alpha == 255 || alpha == 0) {
            return colour;
        }
        int red = Math.min(255, ((colour >> 16 & 0xFF) * 255 + alpha / 2) / alpha);
        int green = Math.min(255, ((colour >> 8 & 0xFF) * 255 + alpha / 2) / alpha);
        int blue = Math.min(255, ((colour & 0xFF) * 255 + alpha / 2) / alpha);
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    /** Encodes a picture, whose colours are worked on in place: it is of no use afterwards. */
    static byte[] write(Pixels pixels, boolean png) throws IOException {
        boolean alpha = false;
        for (int colour : pixels.colours()) {
            alpha |= colour >>> 24 != 0xFF;
        }
        int[] colours = pixels.colours();
        for (int i = 0; i < colours.length; i++) {
            colours[i] = divided(colours[i]);
        }
        BufferedImage image = image(pixels, png && alpha ? ColorModel.getRGBdefault() : OPAQUE);
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(png ? "png" : "jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (!png) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** An image that shares the picture's memory. */
    private static BufferedImage image(Pixels pixels, ColorModel model) {
        DataBufferInt buffer = new DataBufferInt(pixels.colours(), pixels.colours().length);
        SampleModel samples = model.createCompatibleSampleModel(pixels.width(), pixels.height());
        return new BufferedImage(model, Raster.createWritableRaster(samples, buffer, null), false, null);
    }
}

package dev.courseware.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Decodes and encodes PNG and JPEG files. All that touches the JDK's image library. */
final class ImageFile {
    /** More are read thinned, so that one image takes no more than about 100 MB. */
    private static final long MOST_PIXELS = 24_000_000;

    private static final float QUALITY = 0.82f;

    private ImageFile() {}

    /** Decodes a file of the size that its header told; empty if that is not possible, as of four-colour prints. */
    static Optional<Pixels> read(byte[] file, boolean png, int width, int height) {
        String format = png ? "png" : "jpeg";
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        byte[] needed = png ? PngChunks.needed(file) : file;
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(needed))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) != width || reader.getHeight(0) != height) {
                return Optional.empty();
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int every = 1;
            while ((long) (width / every) * (height / every) > MOST_PIXELS) {
                every++;
            }
            param.setSourceSubsampling(every, every, 0, 0);
            return Optional.of(pixels(reader.read(0, param)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** The colours in sRGB, whatever the file has; without what would need a screen to draw on. */
    private static Pixels pixels(BufferedImage read) {
        int width = read.getWidth();
        int height = read.getHeight();
        ColorSpace space = read.getColorModel().getColorSpace();
        boolean plain = read.getColorModel() instanceof IndexColorModel || space.isCS_sRGB();
        if (!plain && space.getType() == ColorSpace.TYPE_GRAY) {
            return greys(read);
        }
        BufferedImage image = plain
                ? read
                : new ColorConvertOp(null)
                        .filter(
                                read,
                                new BufferedImage(
                                        width,
                                        height,
                                        read.getColorModel().hasAlpha()
                                                ? BufferedImage.TYPE_INT_ARGB
                                                : BufferedImage.TYPE_INT_RGB));
        int[] colours = new int[width * height];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, colours, y * width, width);
        }
        for (int i = 0; i < colours.length; i++) {
            colours[i] = multiplied(colours[i]);
        }
        return new Pixels(width, height, colours);
    }

    /** The JDK takes greys for linear ones, which no file means. */
    private static Pixels greys(BufferedImage read) {
        Raster raster = read.getRaster();
        int most = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
        boolean alpha = raster.getNumBands() > 1;
        int[] colours = new int[read.getWidth() * read.getHeight()];
        for (int i = 0; i < colours.length; i++) {
            int x = i % read.getWidth();
            int y = i / read.getWidth();
            int grey = raster.getSample(x, y, 0) * 255 / most;
            int opaque = alpha ? raster.getSample(x, y, 1) * 255 / most : 255;
            colours[i] = multiplied(opaque << 24 | grey << 16 | grey << 8 | grey);
        }
        return new Pixels(read.getWidth(), read.getHeight(), colours);
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

    static byte[] write(Pixels pixels, boolean png) throws IOException {
        boolean alpha = false;
        for (int colour : pixels.colours()) {
            alpha |= colour >>> 24 != 0xFF;
        }
        BufferedImage image = new BufferedImage(
                pixels.width(),
                pixels.height(),
                png && alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        int[] colours = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < colours.length; i++) {
            colours[i] = divided(pixels.colours()[i]);
        }
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
}

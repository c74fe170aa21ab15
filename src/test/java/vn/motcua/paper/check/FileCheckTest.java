package vn.motcua.paper.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.paper.check.BadFiles.cutOff;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import vn.motcua.paper.Scans;

class FileCheckTest extends Checking {

    static final Limits LIMITS = new Limits(
            DataSize.ofMegabytes(2),
            20,
            1_000_000,
            3_000_000,
            DataSize.ofMegabytes(40),
            DataSize.ofMegabytes(8),
            DataSize.ofMegabytes(4));

    FileCheckTest(@TempDir Path folder) {
        super(folder, LIMITS);
    }

    @Test
    void takesScans() {
        assertThat(check(Scans.jpeg(300, 200))).isEqualTo(one(MediaKind.JPEG, 300, 200));
        assertThat(check(Scans.png(301, 200))).isEqualTo(one(MediaKind.PNG, 301, 200));
        assertThat(check(Scans.bitonalPng(303, 200))).isEqualTo(one(MediaKind.PNG, 303, 200));
        assertThat(check(BadFiles.png(1, 1, 2))).isEqualTo(one(MediaKind.PNG, 1, 1));
    }

    @Test
    void countsThePagesOfATiffFile() {
        FileCheck.Found found = check(Scans.tiff(3));
        assertThat(found.kind()).isEqualTo(MediaKind.TIFF);
        assertThat(found.pages()).hasSize(3).containsOnly(new PageSize(80, 60));
    }

    @Test
    void takesWhatACameraPutsBehindAPicture() {
        assertThat(check(BadFiles.join(Scans.jpeg(30, 20), new byte[500])).kind())
                .isEqualTo(MediaKind.JPEG);
    }

    @Test
    void refusesAPictureOfWhichPartIsMissingOrGarbled() {
        byte[] whole = Scans.jpeg(900, 600);
        byte[] half = BadFiles.join(cutOff(whole, 0.5), new byte[] {(byte) 0xFF, (byte) 0xD9});
        refused(half, "damaged", "quét lại");
        byte[] garbled = whole.clone();
        for (int at = garbled.length / 2; at < garbled.length / 2 + 400; at++) {
            // No marker is made, and none is unmade: only what is packed changes.
            boolean marker = whole[at] == (byte) 0xFF || whole[at - 1] == (byte) 0xFF || whole[at] == (byte) 0xAA;
            garbled[at] = marker ? whole[at] : (byte) (whole[at] ^ 0x55);
        }
        refused(garbled, "damaged", "quét lại");
    }

    @Test
    void refusesAnEmptyFile() {
        refused(new byte[0], "empty", "quét lại");
    }

    @Test
    void refusesMoreBytesThanMayBe() {
        refused(new byte[(2 << 20) + 1], "bytes", "vượt mức 2 MB");
    }

    @Test
    void refusesTheTestVirusWhereverItStands() {
        refused(BadFiles.eicar(), "virus", "EICAR");
        refused(BadFiles.join(Scans.jpeg(30, 20), BadFiles.join(new byte[] {'$'}, BadFiles.eicar())), "virus", "EICAR");
    }

    @Test
    void judgesByContentAlone() {
        refused("<html><script>alert(1)</script></html>".getBytes(), "kind", "text/html");
        refused("MZ\u0090".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), "kind", "JPEG, PNG, TIFF");
        assertThat(check(Scans.png(30, 20), "khai-sinh.pdf").kind()).isEqualTo(MediaKind.PNG);
        assertThat(MediaKind.PNG.named("khai-sinh.pdf")).isEqualTo("khai-sinh.pdf.png");
        assertThat(MediaKind.JPEG.named("Khai sinh.JPEG")).isEqualTo("Khai sinh.JPEG");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
    void refusesPicturesThatWereCutOff(double part) {
        refused(cutOff(Scans.jpeg(300, 200), part), "truncated", "thiếu phần cuối");
        refused(cutOff(Scans.png(300, 200), part), "truncated", "thiếu phần cuối");
        refused(cutOff(Scans.tiff(3), part), "truncated", "thiếu phần cuối");
    }

    @Test
    void refusesDamagedPictures() {
        byte[] png = Scans.png(300, 200);
        png[png.length / 2] ^= 4;
        refused(png, "damaged", "bị hỏng");
        byte[] wrongSum = Scans.png(300, 200);
        wrongSum[wrongSum.length - 1] ^= 4;
        refused(wrongSum, "damaged", "bị hỏng");
        refused(BadFiles.jpegWithoutScan(), "damaged", "bị hỏng");
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9}, "damaged", "bị hỏng");
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 1, 1}, "damaged", "bị hỏng");
        refused(BadFiles.tiff(10, 10, 8, 20, 8), "damaged", "bị hỏng");
        refused(BadFiles.png(0, 10, 5), "no-extent", "không có kích thước");
    }

    @Test
    void readsTheSizeBeforeItUnpacks() {
        refused(BadFiles.png(100_000, 100_000, 10), "pixels", "100.000 x 100.000");
        refused(BadFiles.png(-1, 2, 10), "pixels", "điểm ảnh");
        refused(BadFiles.tiff(60_000, 60_000, 8, 20, 0), "pixels", "60.000 x 60.000");
    }

    @Test
    void refusesAPictureThatUnpacksToMoreThanItsSize() {
        refused(BadFiles.png(100, 100, 200_000_000), "bomb", "nén bất thường");
        refused(BadFiles.pngWithRemark((1 << 20) + 1), "remarks", "ghi chú");
    }

    @Test
    void refusesATiffFileThatPointsOutOfItself() {
        refused(BadFiles.tiff(10, 10, 90, 20, 0), "truncated", "thiếu phần cuối");
        refused(BadFiles.tiff(10, 10, 8, 20, 4_000), "truncated", "thiếu phần cuối");
        refused(new byte[] {'M', 'M', 0, 43, 0, 8, 0, 0}, "big-tiff", "BigTIFF");
    }

    @Test
    void refusesMorePagesThanMayBe() {
        refused(Scans.tiff(21), "pages", "21 trang, vượt mức 20");
        refused(Scans.pdf(21), "pages", "21 trang, vượt mức 20");
    }

    @Test
    void neverFailsOtherwiseOnWhateverComes() {
        Random chance = new Random(7);
        for (byte[] good : new byte[][] {Scans.jpeg(60, 40), Scans.png(60, 40), Scans.tiff(2), Scans.pdf(2)}) {
            for (int i = 0; i < 150; i++) {
                byte[] bad = good.clone();
                for (int flips = 0; flips < 4; flips++) {
                    bad[8 + chance.nextInt(bad.length - 8)] = (byte) chance.nextInt();
                }
                try {
                    check(bad);
                } catch (Unfit expected) {
                    assertThat(expected.reason()).contains("“" + NAME + "”");
                }
            }
        }
    }

    private static FileCheck.Found one(MediaKind kind, int width, int height) {
        return new FileCheck.Found(kind, java.util.List.of(new PageSize(width, height)));
    }
}

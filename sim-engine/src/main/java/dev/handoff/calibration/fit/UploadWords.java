package dev.handoff.calibration.fit;

import java.util.Locale;

/** Uploads in words: "4 uploads, 1 to 31 weeks apart". */
public final class UploadWords {
    private UploadWords() {}

    /** How many, and how far apart. */
    public static String of(Profile.Uploads uploads) {
        if (uploads.count() == 1) {
            return "one upload";
        }
        String shortest = weeks(uploads.shortest());
        String longest = weeks(uploads.longest());
        boolean alike = shortest.equals(longest);
        return uploads.count() + " uploads, " + (alike ? "" : shortest + " to ") + longest
                + (longest.equals("1") ? " week apart" : " weeks apart");
    }

    private static String weeks(double weeks) {
        return String.format(Locale.ROOT, weeks < 10 ? "%.1f" : "%.0f", weeks).replaceFirst("\\.0$", "");
    }
}

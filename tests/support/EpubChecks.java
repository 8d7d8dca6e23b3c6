import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs EPUBCheck over the files named in a list, and writes beside each of them its findings, a line each. */
public class EpubChecks {
    public static void main(String[] arguments) throws Exception {
        for (String path : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            Findings findings = new Findings(path);
            new EpubCheck(new File(path), findings).doValidate();
            Files.write(Path.of(path + ".findings"), findings.lines, StandardCharsets.UTF_8);
        }
    }

    private static class Findings extends DefaultReportImpl {
        final List<String> lines = new ArrayList<>();

        Findings(String path) {
            super(path);
            setReportingLevel(ReportingLevel.Usage);
        }

        @Override
        public void message(Message message, EPUBLocation place, Object... values) {
            if (message.getSeverity() == Severity.SUPPRESSED) {
                return;
            }
            String where = place == null ? "" : place.getPath() + ":" + place.getLine();
            String text = message.getMessage(values).replaceAll("\\s+", " ");
            lines.add(message.getID() + " " + message.getSeverity() + " " + where + " " + text);
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {
        }
    }
}

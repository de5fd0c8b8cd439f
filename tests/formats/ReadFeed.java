import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.WireFeedOutput;
import java.io.File;
import java.util.Locale;

/** Reads feeds with ROME, and writes them again: ROME refuses what lacks a required element. */
public class ReadFeed {
    public static void main(String[] names) throws Exception {
        for (String name : names) {
            WireFeed feed = new WireFeedInput(false, Locale.US).build(new File(name));
            new WireFeedOutput().outputString(feed);
            for (SyndEntry entry : new SyndFeedInput().build(new File(name)).getEntries()) {
                System.out.println(String.join("\t",
                    feed.getFeedType(),
                    entry.getUri(),
                    String.valueOf(entry.getPublishedDate() == null
                        ? null : entry.getPublishedDate().toInstant()),
                    String.valueOf(entry.getCategories().size()),
                    String.valueOf(entry.getEnclosures().size()),
                    String.valueOf(entry.getContents().size())));
            }
        }
    }
}

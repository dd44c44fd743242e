package vn.docbao;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.docbao.access.PasswordCommand;
import vn.docbao.extract.ExtractCommand;
import vn.docbao.ingest.ReindexCommand;

/** Starts the web server, or hands a command on before Spring is touched. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DocBao {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("extract")) {
            System.exit(ExtractCommand.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        if (args.length > 0 && args[0].equals("reindex")) {
            System.exit(ReindexCommand.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        if (args.length > 0 && args[0].equals("password")) {
            System.exit(PasswordCommand.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(DocBao.class, args);
    }
}

package vn.docbao;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.docbao.access.PasswordCommand;
import vn.docbao.extract.ExtractCommand;
import vn.docbao.ingest.BackupCommand;
import vn.docbao.ingest.ExportCommand;
import vn.docbao.ingest.IngestCommand;
import vn.docbao.ingest.ReindexCommand;

/** Starts the web server, or hands a command on before Spring is touched. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DocBao {

    private static final Map<String, Function<String[], Integer>> COMMANDS = Map.of(
            "extract", ExtractCommand::run,
            "ingest", IngestCommand::run,
            "reindex", ReindexCommand::run,
            "export", ExportCommand::run,
            "backup", BackupCommand::backup,
            "restore", BackupCommand::restore,
            "password", PasswordCommand::run);

    public static void main(String[] args) {
        Function<String[], Integer> command = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (command != null) {
            System.exit(command.apply(Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(DocBao.class, args);
    }
}

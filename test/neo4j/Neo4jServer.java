import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community server for the tests: {@code java Neo4jServer.java <folder> <port> <password>}, port 0 for a
 * free one. Prints one line {@code ready <port>}. Ends on a signal, and when its standard input closes, so that it
 * never outlives the run that started it.
 */
public class Neo4jServer {
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        // A folder that was used before has its password, and refuses the same one.
        boolean isNew = Files.notExists(folder.resolve("data"));
        SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(96))
                .build();
        if (isNew) {
            service.database("system").executeTransactionally(
                    "ALTER USER neo4j SET PASSWORD '" + arguments[2] + "' CHANGE NOT REQUIRED");
        }
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database("neo4j");
        int port = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        System.out.println("ready " + port);
        while (System.in.read() >= 0) {
            // Nothing is read from standard input: only its end counts.
        }
        // The folder is thrown away with the run, so nothing is gained by an orderly shutdown, which takes seconds.
        Runtime.getRuntime().halt(0);
    }
}

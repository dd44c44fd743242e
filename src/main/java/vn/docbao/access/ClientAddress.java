package vn.docbao.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom a limit counts as one. */
final class ClientAddress {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F.:]*:[0-9a-fA-F.:]*(%[\\w.-]+)?");
    /** Bytes of an IPv6 address. */
    private static final int NETWORK = 8;

    private ClientAddress() {}

    /** The address; of IPv6 its network of 64 bits, of which one client has all. */
    static String of(String remote) {
        InetAddress address = parse(remote);
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK))
                : remote;
    }

    static boolean isThisMachine(String remote) {
        InetAddress address = parse(remote);
        return address != null && address.isLoopbackAddress();
    }

    private static @Nullable InetAddress parse(String remote) {
        try {
            // A name is never looked up.
            return LITERAL.matcher(remote).matches() ? InetAddress.getByName(remote) : null;
        } catch (UnknownHostException e) {
            return null;
        }
    }
}

package dev.courseware.check.external;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Distinguishes addresses of the public internet from those of this machine and its networks (IANA's special-purpose
 * registries), to which a course must never make a build server send requests.
 */
final class PublicAddresses {
    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            int first = bytes[0] & 0xFF;
            int second = bytes[1] & 0xFF;
            boolean shared = first == 100 && second >= 64 && second < 128;
            boolean special = first == 0
                    || first >= 240
                    || first == 192 && second == 0
                    || first == 198 && (second == 18 || second == 19);
            return !shared && !special;
        }
        // Only 2000::/3 is assigned; within it, 2001:0000::/23 and 2002::/16 hide other addresses.
        boolean global = address instanceof Inet6Address && (bytes[0] & 0xE0) == 0x20;
        boolean tunnel = bytes[0] == 0x20 && (bytes[1] == 0x02 || bytes[1] == 0x01 && (bytes[2] & 0xFE) == 0);
        return global && !tunnel;
    }
}

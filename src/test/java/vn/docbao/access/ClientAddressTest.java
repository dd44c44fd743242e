package vn.docbao.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void aNetworkOfIpv6IsOneClient() {
        assertThat(ClientAddress.of("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(ClientAddress.of("2001:db8:1:2::9"))
                .isNotEqualTo(ClientAddress.of("2001:db8:1:3::9"));
        assertThat(ClientAddress.of("fe80::1%eth0")).isEqualTo(ClientAddress.of("fe80::2"));
    }

    @Test
    void addressesOfIpv4AreClientsOfTheirOwn() {
        assertThat(ClientAddress.of("192.0.2.1")).isNotEqualTo(ClientAddress.of("192.0.2.2"));
    }

    @Test
    void thisMachineIsKnownByItsAddresses() {
        assertThat(ClientAddress.isThisMachine("127.0.0.1")).isTrue();
        assertThat(ClientAddress.isThisMachine("::1")).isTrue();
        assertThat(ClientAddress.isThisMachine("0:0:0:0:0:0:0:1")).isTrue();
        assertThat(ClientAddress.isThisMachine("192.0.2.1")).isFalse();
        assertThat(ClientAddress.isThisMachine("localhost.xau.vn")).isFalse();
    }
}

package io.cxmaturity.testing;

/** What a portal keeps its data in, and what can be made to refuse them for a while. */
public interface FickleStorage extends AutoCloseable {

    /** A small disk that can be filled, or where none can be mounted, a database that refuses to be written to. */
    static FickleStorage any() {
        return SmallDisk.mount().<FickleStorage>map(disk -> disk).orElseGet(() -> {
            System.err.println("""
                    No disk could be mounted, so NO DISK IS FILLED in this run: a PostgreSQL that refuses to be written to \
                    stands in for it. Run the tests as root on Linux to fill one.""");
            return new ReadOnlyPostgres();
        });
    }

    PortalProcess startPortal();

    void refuse();

    void accept();

    @Override
    void close();
}

package org.truceline.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What the child JVM runs: Neo4j Community, until the parent's end of the pipe closes.
///
/// The pipe carries the password, then [#UP] once the parent knows that the server answers; the
/// operating system closes it even when the parent is killed. This class is alone on the child's
/// class path beside Neo4j, and no type of Neo4j is compiled into it.
final class ChildMain {

  static final String UP = "up";
  static final int HOME_IS_LOCKED = 75;

  private static final Duration LONGEST_STOP = Duration.ofMinutes(2);

  /// Kept here, for a channel that nobody refers to is closed, and its lock gone.
  private static @Nullable FileLock lock;

  private ChildMain() {}

  static void main(String[] args) throws Exception {
    var home = Path.of(args[0]);
    var conf = Path.of(args[1]);
    lock(home);
    var parent = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var password = parent.readLine();
    if (password == null) {
      return;
    }
    if (!Files.exists(home.resolve("data/databases/system"))) {
      setInitialPassword(home, conf, password);
    }
    Thread.ofPlatform().daemon().name("parent-watch").start(() -> watch(parent));
    Class.forName("org.neo4j.server.Neo4jCommunity")
        .getMethod("main", String[].class)
        .invoke(
            null,
            (Object) new String[] {"--home-dir=" + home, "--config-dir=" + conf, "--console-mode"});
  }

  private static void lock(Path home) throws IOException {
    lock =
        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
            .tryLock();
    if (lock == null) {
      System.exit(HOME_IS_LOCKED);
    }
  }

  private static void setInitialPassword(Path home, Path conf, String password)
      throws ReflectiveOperationException {
    var context = Class.forName("org.neo4j.cli.ExecutionContext");
    var status =
        (int)
            Class.forName("org.neo4j.cli.AdminTool")
                .getMethod("execute", context, String[].class)
                .invoke(
                    null,
                    context.getConstructor(Path.class, Path.class).newInstance(home, conf),
                    new String[] {"dbms", "set-initial-password", password});
    if (status != 0) {
      System.exit(status);
    }
  }

  private static void watch(BufferedReader parent) {
    try {
      for (var line = parent.readLine(); line != null; line = parent.readLine()) {
        if (line.equals(UP)) {
          leaveSignalsToTheParent();
        }
      }
    } catch (IOException e) {
      System.err.println("The parent's pipe broke: " + e);
    }
    Thread.ofPlatform().daemon().name("last-resort").start(ChildMain::haltInTheEnd);
    System.exit(0);
  }

  /// Ctrl-C reaches every process of the terminal. The parent stops us when it has finished.
  private static void leaveSignalsToTheParent() {
    for (var name : new String[] {"INT", "TERM", "HUP"}) {
      try {
        ignore(name);
      } catch (ReflectiveOperationException e) {
        System.err.println("Signal %s is not ignored: %s".formatted(name, e.getCause()));
      }
    }
  }

  /// By reflection, since the compiler warns of `sun.misc` and the JDK has nothing else.
  private static void ignore(String name) throws ReflectiveOperationException {
    var signal = Class.forName("sun.misc.Signal");
    var handler = Class.forName("sun.misc.SignalHandler");
    signal
        .getMethod("handle", signal, handler)
        .invoke(
            null,
            signal.getConstructor(String.class).newInstance(name),
            handler.getField("SIG_IGN").get(null));
  }

  private static void haltInTheEnd() {
    try {
      Thread.sleep(LONGEST_STOP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(1);
  }
}

package org.truceline.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A way to a server that can be cut, and mended.
final class Wire implements Closeable {

  private final ServerSocket here;
  private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

  private volatile boolean isCut;

  private Wire(URI there) throws IOException {
    here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> accept(there));
  }

  static Wire to(URI there) {
    try {
      return new Wire(there);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI uri() {
    return URI.create("bolt://127.0.0.1:" + here.getLocalPort());
  }

  void cut() throws IOException {
    isCut = true;
    for (var socket : open) {
      socket.close();
    }
    open.clear();
  }

  void mend() {
    isCut = false;
  }

  private void accept(URI there) {
    try {
      while (true) {
        var near = here.accept();
        if (isCut) {
          near.close();
          continue;
        }
        var far = new Socket(there.getHost(), there.getPort());
        open.add(near);
        open.add(far);
        Thread.ofVirtual().start(() -> copy(near, far));
        Thread.ofVirtual().start(() -> copy(far, near));
      }
    } catch (IOException e) {
      assertCut(e);
    }
  }

  private void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // one side is gone, and now the other
    }
  }

  private void assertCut(IOException e) {
    if (!here.isClosed()) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    here.close();
    cut();
  }
}

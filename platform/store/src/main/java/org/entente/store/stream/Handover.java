package org.entente.store.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Between the one who reads lines and the one who stores them: it holds a few and makes the reader
 * wait for room, and hands over what is there without waiting for more.
 */
final class Handover<T> {

  static final int MOST_LINES = 200;
  static final int MOST_BYTES = 4 * 1024 * 1024;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<ImportLine<T>> waiting = new ArrayDeque<>();
  private int bytes;
  private boolean isClosed;

  /**
   * Waits for room.
   *
   * @return false when nobody takes lines any more
   */
  boolean put(ImportLine<T> line) throws InterruptedException {
    lock.lock();
    try {
      while (!isClosed
          && !waiting.isEmpty()
          && (waiting.size() >= MOST_LINES || bytes + line.weight() > MOST_BYTES)) {
        changed.await();
      }
      if (!isClosed) {
        waiting.add(line);
        bytes += line.weight();
        changed.signalAll();
      }
      return !isClosed;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for a line.
   *
   * @return it and those behind it that are there, no two with the same key; none at the end
   */
  List<ImportLine<T>> take() throws InterruptedException {
    lock.lock();
    try {
      while (!isClosed && waiting.isEmpty()) {
        changed.await();
      }
      var batch = new ArrayList<ImportLine<T>>();
      var keys = new HashSet<String>();
      while (!waiting.isEmpty()) {
        var key = waiting.element().key();
        if (key != null && !keys.add(key)) {
          break;
        }
        batch.add(waiting.remove());
        bytes -= batch.getLast().weight();
      }
      changed.signalAll();
      return batch;
    } finally {
      lock.unlock();
    }
  }

  /** No more lines come; those that are there can be taken. */
  void close() {
    lock.lock();
    try {
      isClosed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}

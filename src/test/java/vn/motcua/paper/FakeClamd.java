package vn.motcua.paper;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A clamd that speaks INSTREAM and finds one virus: the word VIRUS. */
final class FakeClamd implements Closeable {

    enum Mood {
        WELL,
        /** Answers with an error, as clamd does when the stream is longer than it takes. */
        OVERBURDENED,
        /** Takes everything and says nothing. */
        SILENT,
        /** Hangs up at once. */
        DOWN
    }

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private volatile Mood mood = Mood.WELL;

    FakeClamd() throws IOException {
        Thread thread = new Thread(this::serve, "fake clamd");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    void is(Mood mood) {
        this.mood = mood;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                if (mood != Mood.DOWN) {
                    answer(caller);
                }
            } catch (SocketException hungUp) {
                // The next one.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        String content = "";
        String command = word(in);
        if (command.endsWith("INSTREAM")) {
            content = stream(in);
        } else if (command.endsWith("VERSIONCOMMANDS")) {
            say(caller, "ClamAV 1.4.3/27500/Mon Nov  2 08:00:00 2026| COMMANDS: SCAN INSTREAM PING VERSION");
            return;
        }
        if (mood == Mood.SILENT) {
            in.read();
        } else if (mood == Mood.OVERBURDENED) {
            say(caller, "INSTREAM size limit exceeded. ERROR");
        } else {
            say(caller, content.contains("VIRUS") ? "stream: Thu.Virus-1 FOUND" : "stream: OK");
        }
    }

    private static String word(DataInputStream in) throws IOException {
        StringBuilder word = new StringBuilder();
        for (int next = in.readUnsignedByte(); next != 0 && next != '\n'; next = in.readUnsignedByte()) {
            word.append((char) next);
        }
        return word.toString();
    }

    private static String stream(DataInputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.writeBytes(in.readNBytes(length));
        }
        return content.toString(StandardCharsets.ISO_8859_1);
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

package dev.handoff.benchmarks.room;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A connection to a host, kept open as browsers do, on a plain socket: sixty of them must cost little beside the host they measure. */
final class Line implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 120_000;

    private final int port;
    private Socket socket;
    private InputStream in;

    Line(int port) {
        this.port = port;
    }

    /** Asks, and waits for the answer; a connection that the host has closed meanwhile is opened again. */
    Answer ask(String method, String path, String cookies, String body) throws IOException {
        byte[] request = request(method, path, cookies, body);
        boolean isFresh = socket == null;
        try {
            return exchanged(request);
        } catch (IOException e) {
            close();
            if (isFresh) {
                throw e;
            }
            return exchanged(request);
        }
    }

    private byte[] request(String method, String path, String cookies, String body) {
        StringBuilder text = new StringBuilder();
        text.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: 127.0.0.1:").append(port);
        text.append("\r\nUser-Agent: Mozilla/5.0 (measuring)\r\nAccept: text/html,*/*\r\nAccept-Encoding: gzip, deflate\r\n");
        if (!cookies.isEmpty()) {
            text.append("Cookie: ").append(cookies).append("\r\n");
        }
        if (method.equals("POST")) {
            text.append("Origin: http://127.0.0.1:").append(port).append("\r\n");
            text.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ");
            text.append(body.length()).append("\r\n");
        }
        return text.append("\r\n").append(body).toString().getBytes(ISO_8859_1);
    }

    private Answer exchanged(byte[] request) throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream());
        }
        socket.getOutputStream().write(request);
        return answer();
    }

    private Answer answer() throws IOException {
        List<String> head = new ArrayList<>();
        long bytes = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            head.add(line);
            bytes += line.length() + 2;
        }
        Answer bare = new Answer(Integer.parseInt(head.get(0).split(" ")[1]), head, "", bytes + 2);
        String length = bare.header("Content-Length");
        byte[] body = in.readNBytes(length.isEmpty() ? 0 : Integer.parseInt(length));
        boolean isPacked = bare.header("Content-Encoding").equals("gzip");
        String text = new String(isPacked ? unpacked(body) : body, UTF_8);
        if (bare.header("Connection").equalsIgnoreCase("close")) {
            close();
        }
        return new Answer(bare.status(), head, text, bare.bytes() + body.length);
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return packed.readAllBytes();
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the host has closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException gone) {
            // whoever was at the other end has left already
        } finally {
            socket = null;
        }
    }
}

package dev.handoff.workshop.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Games cannot be kept or read; the message is a line for the user. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** SQLite's result codes; the lowest byte is the primary one. */
    private static final int PRIMARY_CODE = 0xFF;

    private static final int READ_ONLY = 8;
    private static final int BUSY = 5;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;

    /** A line for the user. */
    public StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A place where games cannot be kept, and why in plain words where that is known. */
    static StoreException unusable(Path file, Exception cause) {
        return new StoreException(
                file + ": games cannot be kept there: " + why(cause) + ". Maybe choose another directory with --games?",
                cause);
    }

    /** A file in the games' place that holds something else. */
    static StoreException alien(Path file) {
        return new StoreException(
                file + ": holds something else than Handoff's games. Maybe choose another directory with --games?");
    }

    /** Games that could be kept there until now; what was said to be saved is saved. */
    static StoreException failed(Path file, SQLException cause) {
        return new StoreException(file + ": " + why(cause) + ". What was saved before is kept.", cause);
    }

    static String why(Exception cause) {
        if (cause instanceof AccessDeniedException) {
            return "you may not write there";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file has the name of the directory";
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return cause instanceof SQLException sql ? why(sql) : cause.getMessage();
    }

    private static String why(SQLException cause) {
        return switch (cause.getErrorCode() & PRIMARY_CODE) {
            case BUSY -> "another program keeps it locked";
            case READ_ONLY, CANNOT_OPEN -> "you may not write there";
            case FULL -> "the disk is full";
            case CORRUPT, NOT_A_DATABASE -> "the file is damaged, or is not Handoff's";
            default -> cause.getMessage();
        };
    }
}

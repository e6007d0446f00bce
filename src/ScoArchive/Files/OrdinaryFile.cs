using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ScoArchive.Files;

/// <summary>Reads ordinary files. A named pipe or a device is told at once instead of being waited for.</summary>
internal static class OrdinaryFile
{
    private const int Largest = 64 * 1024 * 1024;
    private const int NonBlockingOnLinux = 0x800;
    private const int NonBlockingOnMac = 0x4;

    /// <summary>The file's bytes.</summary>
    /// <exception cref="IOException">It cannot be read, is no ordinary file, or is larger than any text.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] ReadAllBytes(string path)
    {
        using SafeFileHandle handle = Open(path);
        long length = LengthOf(handle);
        if (length > Largest)
        {
            throw new IOException($"it is larger than {Largest / (1024 * 1024)} megabytes");
        }

        byte[] bytes = new byte[length];
        int read = 0;
        for (int more = -1; read < bytes.Length && more != 0; read += more)
        {
            more = RandomAccess.Read(handle, bytes.AsSpan(read), read);
        }

        return read == bytes.Length ? bytes : bytes[..read];
    }

    private static long LengthOf(SafeFileHandle handle)
    {
        try
        {
            return RandomAccess.GetLength(handle);
        }
        catch (NotSupportedException)
        {
            throw new IOException("it is a named pipe or a device, not a file");
        }
    }

    // Opening a named pipe waits for a writer, unless it is opened without blocking.
    private static SafeFileHandle Open(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        }

        int descriptor = OpenFile(path, OperatingSystem.IsMacOS() ? NonBlockingOnMac : NonBlockingOnLinux);
        return descriptor >= 0
            ? new SafeFileHandle(descriptor, ownsHandle: true)
            : throw new IOException(Marshal.GetLastPInvokeErrorMessage());
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int OpenFile([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);
}

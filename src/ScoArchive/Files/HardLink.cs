using System.Runtime.InteropServices;

namespace ScoArchive.Files;

/// <summary>Gives a file a second name, without copying it.</summary>
internal static class HardLink
{
    /// <summary>Makes the link; false where the file system has none, or the two places are on different ones.</summary>
    /// <param name="existing">The file.</param>
    /// <param name="link">Its new name, which nothing has yet.</param>
    public static bool TryMake(string existing, string link) =>
        OperatingSystem.IsWindows() ? MakeOnWindows(link, existing, IntPtr.Zero) : MakeOnUnix(existing, link) == 0;

    [DllImport("libc", EntryPoint = "link", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int MakeOnUnix([MarshalAs(UnmanagedType.LPUTF8Str)] string existing, [MarshalAs(UnmanagedType.LPUTF8Str)] string link);

    [DllImport("kernel32", EntryPoint = "CreateHardLinkW", CharSet = CharSet.Unicode, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool MakeOnWindows(string link, string existing, IntPtr security);
}

namespace ScoArchive.Tests.Machine;

/// <summary>A file system of a few kilobytes, mounted over a folder.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    public SmallDisk(string folder, int kilobytes)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        Shell.Run("mount", "-t", "tmpfs", "-o", FormattableString.Invariant($"size={kilobytes}k,mode=777"), "tmpfs", folder);
    }

    public static bool CanMount()
    {
        string folder = Directory.CreateTempSubdirectory("sco-archive-mount-").FullName;
        try
        {
            using SmallDisk disk = new(folder, 64);
            return true;
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return false;
        }
        finally
        {
            Directory.Delete(folder);
        }
    }

    /// <summary>Gives it another size.</summary>
    public void Resize(int kilobytes) => Shell.Run("mount", "-o", FormattableString.Invariant($"remount,size={kilobytes}k"), _folder);

    public void Dispose() => Shell.Run("umount", _folder);
}

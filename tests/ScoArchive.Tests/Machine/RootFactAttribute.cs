namespace ScoArchive.Tests.Machine;

/// <summary>
/// A test that mounts a small file system or acts as another user, which only root may do; elsewhere it is named as skipped.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute()
    {
        Skip = Reason()!;
    }

    private static string? Reason() =>
        !OperatingSystem.IsLinux() ? "needs Linux"
        : !Environment.IsPrivilegedProcess ? "needs root, to mount a small file system and to act as another user"
        : !SmallDisk.CanMount() ? "this machine lets nobody mount a file system"
        : !OtherUser.CanRunProgram() ? "another user cannot read the folder that the tests run in"
        : null;
}

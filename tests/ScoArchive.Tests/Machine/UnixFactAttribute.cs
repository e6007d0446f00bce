namespace ScoArchive.Tests.Machine;

/// <summary>A test of what only systems with named pipes and links have; elsewhere it is named as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        Skip = OperatingSystem.IsWindows() ? "needs links and named pipes of Unix" : null!;
    }
}

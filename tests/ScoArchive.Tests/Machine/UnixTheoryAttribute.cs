namespace ScoArchive.Tests.Machine;

/// <summary>Tests of what only systems with shells and links have; elsewhere they are named as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        Skip = OperatingSystem.IsWindows() ? "needs a shell of Unix" : null!;
    }
}

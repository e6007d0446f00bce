using ScoArchive.Progress;

namespace ScoArchive.Tests.Building;

/// <summary>Does something at the moment when a stage of a build starts, as another program would.</summary>
internal sealed class StageHook(string awaited, Action act) : IBuildProgress
{
    public void Start(string stage, int total)
    {
        if (stage == awaited)
        {
            act();
        }
    }

    public void Advance()
    {
    }
}

namespace ScoArchive.Progress;

/// <summary>Progress that nobody watches.</summary>
public sealed class SilentProgress : IBuildProgress
{
    /// <inheritdoc/>
    public void Start(string stage, int total)
    {
    }

    /// <inheritdoc/>
    public void Advance()
    {
    }
}

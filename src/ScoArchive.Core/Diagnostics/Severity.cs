namespace ScoArchive.Core.Diagnostics;

/// <summary>How much a diagnostic weighs: a warning is reported, an error also stops publication.</summary>
public enum Severity
{
    /// <summary>Something an editor should look at; the site is still published.</summary>
    Warning,

    /// <summary>Something that must be mended before anything is published.</summary>
    Error,
}

namespace ScoArchive.Changes;

/// <summary>Diagnostic codes for comparing states of the archive.</summary>
public static class ChangeCodes
{
    /// <summary>There is nothing to compare with: no site in the folder, or no such commit.</summary>
    public const string NoState = "SCO170";
}

namespace ScoArchive.Intake;

/// <summary>Diagnostic codes for files that are to be added.</summary>
public static class IntakeCodes
{
    /// <summary>A file of a form that no text is taken from.</summary>
    public const string UnknownForm = "SCO160";

    /// <summary>A damaged file.</summary>
    public const string Damaged = "SCO161";

    /// <summary>A file that a password protects.</summary>
    public const string Protected = "SCO162";

    /// <summary>A file without text, such as a scan.</summary>
    public const string NoText = "SCO163";

    /// <summary>The archive holds the very file already.</summary>
    public const string Held = "SCO164";

    /// <summary>Something of a file was left out or is doubtful.</summary>
    public const string Doubt = "SCO165";

    /// <summary>A text resembles one that the archive holds.</summary>
    public const string Resembles = "SCO166";
}

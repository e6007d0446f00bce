namespace ScoArchive.Templates.Checks;

/// <summary>Diagnostic codes of templates.</summary>
public static class TemplateCodes
{
    /// <summary>The text of a template cannot be read.</summary>
    public const string Syntax = "SCO610";

    /// <summary>A name that means nothing: a member, variable, part, function, asset or text of the interface.</summary>
    public const string Unknown = "SCO611";

    /// <summary>A value that cannot be written, or not where it stands.</summary>
    public const string Value = "SCO612";

    /// <summary>A feature of the template language that a theme may not use.</summary>
    public const string Feature = "SCO613";

    /// <summary>A file of a theme that is missing, or that nothing uses.</summary>
    public const string File = "SCO614";

    /// <summary>A template failed while a page was written.</summary>
    public const string Failed = "SCO615";
}

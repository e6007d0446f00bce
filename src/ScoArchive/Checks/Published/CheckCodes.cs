namespace ScoArchive.Checks.Published;

/// <summary>Diagnostic codes of what can be wrong with a published site, beside those of links and ids.</summary>
public static class CheckCodes
{
    /// <summary>The folder holds no site.</summary>
    public const string NoSite = "SCO500";

    /// <summary>A published address has no page.</summary>
    public const string DeadAddress = "SCO504";

    /// <summary>Headings of a page do not follow each other.</summary>
    public const string Heading = "SCO505";

    /// <summary>A page does not say its language, or its direction.</summary>
    public const string Language = "SCO506";

    /// <summary>A page asks another host for something.</summary>
    public const string ForeignRequest = "SCO507";

    /// <summary>A file of data is not of its form, or breaks its published schema.</summary>
    public const string Data = "SCO508";

    /// <summary>A feed, the sitemap or the calendar is not of its form.</summary>
    public const string Feed = "SCO509";

    /// <summary>A published hash is not that of its file.</summary>
    public const string Hash = "SCO510";

    /// <summary>Nothing leads to a file.</summary>
    public const string Unreferenced = "SCO511";

    /// <summary>A file tells of the machine that it was made on, or of the time.</summary>
    public const string MachineTrace = "SCO512";

    /// <summary>A file is larger than readers should have to wait for, or hosts take.</summary>
    public const string Budget = "SCO513";

    /// <summary>A file has a name that some host or file system does not take.</summary>
    public const string FileName = "SCO514";
}

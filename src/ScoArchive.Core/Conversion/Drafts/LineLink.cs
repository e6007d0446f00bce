namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>What a rule says about two lines.</summary>
internal enum LineLink
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>They are of one paragraph.</summary>
    Joined,

    /// <summary>A paragraph ends between them.</summary>
    Parted,
}

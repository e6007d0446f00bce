namespace ScoArchive.Core.Vocabulary;

/// <summary>What a state does in a text beyond being named.</summary>
public enum RoleKind
{
    /// <summary>It initiates or proposes something.</summary>
    Initiates,

    /// <summary>It hosts something, or something is held there.</summary>
    Hosts,

    /// <summary>It chairs something.</summary>
    Chairs,

    /// <summary>It makes efforts that the text welcomes or supports.</summary>
    Contributes,
}

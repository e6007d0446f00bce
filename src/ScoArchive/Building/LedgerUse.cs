namespace ScoArchive.Building;

/// <summary>What a build does with the committed ledgers of permalinks, besides reading them.</summary>
public enum LedgerUse
{
    /// <summary>Writes what is new: the maintainer's build.</summary>
    Write,

    /// <summary>Writes nothing and fails where something would have to be written: the host's build.</summary>
    Lock,

    /// <summary>Writes nothing: a preview, in which a text may be changed and changed back.</summary>
    Read,
}

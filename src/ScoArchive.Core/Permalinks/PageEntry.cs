namespace ScoArchive.Core.Permalinks;

/// <summary>A page that was published: a line of the ledger of addresses.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Kind">What kind of page it is, by the name of the folder that holds the kind; <c>pages</c> for one that stands alone.</param>
/// <param name="Key">What it is of: what stays when its address changes.</param>
/// <param name="Title">Its title when it was first published.</param>
public sealed record PageEntry(PagePath Path, string Kind, string Key, string Title);

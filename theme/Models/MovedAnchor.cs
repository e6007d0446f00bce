namespace ScoArchive.Theme.Models;

/// <summary>An id on a page at a former address.</summary>
/// <param name="Fragment">The id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Target">The same id at the document's address.</param>
public sealed record MovedAnchor(string Fragment, string Number, PagePath Target);

namespace ScoArchive.Theme.Models;

/// <summary>An intervention in the list below a document's text.</summary>
/// <param name="Anchor">Its fragment on the page.</param>
/// <param name="Kind">Its kind as data has it, such as <c>lineJoin</c>.</param>
/// <param name="Name">Its kind in words.</param>
/// <param name="At">The stretch of the seed, <c>line:column-line:column</c>.</param>
/// <param name="Lines">The seed lines in words.</param>
/// <param name="FirstLine">The first of them, counted from 1.</param>
/// <param name="Words">The words it is about.</param>
/// <param name="IsAside">Whether the words were set aside from the running text.</param>
/// <param name="Note">Why.</param>
public sealed record InterventionItem(
    string Anchor,
    string Kind,
    string Name,
    string At,
    string Lines,
    int FirstLine,
    string Words,
    bool IsAside,
    string Note);

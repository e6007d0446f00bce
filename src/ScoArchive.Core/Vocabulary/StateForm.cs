namespace ScoArchive.Core.Vocabulary;

/// <summary>One form under which texts name a state.</summary>
/// <param name="Iso">ISO 3166-1 alpha-2 code; empty for a phrase that names no state.</param>
/// <param name="Via">How the form names it.</param>
/// <param name="NeedsCapital">Whether the form is a name only when capitalised.</param>
/// <param name="NeedsCapitals">Whether the form is an abbreviation, found only in capitals.</param>
/// <param name="IsAmbiguous">Whether the form is also a name of persons or other places.</param>
/// <param name="Exact">The normalized form, where it is not inflected: <c>дели</c>; empty where it may be.</param>
internal sealed record StateForm(string Iso, MentionVia Via, bool NeedsCapital, bool NeedsCapitals, bool IsAmbiguous, string Exact)
{
    public static StateForm Exception { get; } = new("", MentionVia.Name, false, false, false, "");
}

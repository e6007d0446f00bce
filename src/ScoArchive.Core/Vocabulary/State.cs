using System.Collections.Immutable;
using ScoArchive.Core.Languages;

namespace ScoArchive.Core.Vocabulary;

/// <summary>A state, present or past.</summary>
/// <param name="Iso">ISO 3166-1 alpha-2 code; for a state that is no more, the code it had.</param>
/// <param name="Alpha3">ISO 3166-1 alpha-3 code.</param>
/// <param name="Numeric">ISO 3166-1 numeric code, three digits; empty for a state that is no more.</param>
/// <param name="Name">Short name in the vocabulary's language.</param>
/// <param name="Official">Official name in the vocabulary's language.</param>
/// <param name="Slug">Address of its page under <c>/states/</c>.</param>
/// <param name="Names">Names by language, short and official ones.</param>
/// <param name="Adjectives">Adjectives and names of its people by language.</param>
/// <param name="Places">Cities and regions by language.</param>
/// <param name="Statuses">Its statuses in the organisation, oldest first.</param>
/// <param name="IsAmbiguous">Whether its name is also a name of persons or of other places.</param>
/// <param name="Wikidata">Wikidata item; empty when not stated.</param>
public sealed record State(
    string Iso,
    string Alpha3,
    string Numeric,
    string Name,
    string Official,
    string Slug,
    ImmutableArray<LocalForms> Names,
    ImmutableArray<LocalForms> Adjectives,
    ImmutableArray<LocalForms> Places,
    ImmutableArray<StateStatus> Statuses,
    bool IsAmbiguous,
    string Wikidata)
{
    /// <summary>The latest status; <see langword="null"/> for a state that has none.</summary>
    public StateStatus? Status => Statuses.Length > 0 ? Statuses[^1] : null;

    /// <summary>BCP 47 tag of the vocabulary's language.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Its official names in other languages, where editors give them.</summary>
    public ImmutableArray<LocalForms> OfficialNames { get; init; } = [];

    /// <summary>Its short name for a reader of a language: the first of its names there, the vocabulary's own where there is none.</summary>
    public string NameIn(string language) => new LocalText(Language, Name, [.. Names.Where(local => local.Language != Language)]).In(language);

    /// <summary>Its official name for a reader of a language; empty where none is given.</summary>
    public string OfficialIn(string language)
    {
        (string words, string found) = new LocalText(Language, Official, OfficialNames).For(language);
        return LanguageTag.AreOfOneLanguage(found, language) ? words : "";
    }
}

using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Finds the states that a text names by name, adjective or place, and leaves alone what only looks so.</summary>
public sealed class StateFinder
{
    private const int LongestUninflected = 6;
    private const int LongestTextName = 3;

    // "10 млн долл. США" names money, and the full stop ends no sentence.
    private const string Dollars = "долл";
    private const int LongestRow = 6;
    private const int LongestAbbreviation = 5;
    private const char FirstIdeograph = '\u3400';
    private const string BehindText = "化明件艺藝学學物献獻章人字稿职職体體";

    private readonly PhraseTrie<StateForm> _forms = new(token => token.NameKey);
    private readonly PhraseTrie<bool> _placeOpenings = new(token => token.Word);
    private readonly PhraseTrie<bool> _placeNouns = new(token => token.Word);
    private readonly PhraseTrie<string> _regions = new(token => token.Word);
    private readonly AdjectiveUse _adjectives;
    private readonly ShortNameFinder _shortNames;
    private readonly HashSet<string> _companions;
    private readonly HashSet<string> _personNames;
    private readonly HashSet<string> _personTitles;

    /// <summary>Prepares the names of a vocabulary.</summary>
    public StateFinder(StateVocabulary vocabulary)
    {
        _adjectives = new AdjectiveUse(vocabulary);
        _personNames = [.. vocabulary.PersonNames];
        _personTitles = [.. vocabulary.PersonTitles.Select(title => WordForm.Normalize(title))];
        _companions = [.. vocabulary.NameCompanions.Select(word => WordForm.Normalize(word))];
        _shortNames = new ShortNameFinder(vocabulary);
        foreach (string exception in vocabulary.Exceptions)
        {
            _forms.Add(exception, StateForm.Exception);
        }

        foreach (string opening in vocabulary.PlaceOpenings)
        {
            _placeOpenings.Add(opening, true);
        }

        foreach (string noun in vocabulary.PlaceNouns)
        {
            _placeNouns.Add(noun, true);
        }

        foreach (HomonymRegion region in vocabulary.HomonymRegions)
        {
            _regions.Add(region.Name, region.Iso);
        }

        HashSet<string> names = [.. vocabulary.States.SelectMany(state => state.Names).SelectMany(local => local.Forms)];
        foreach (State state in vocabulary.States)
        {
            AddForms(state, MentionVia.Name, state.Names, names);
            AddForms(state, MentionVia.Adjective, WithPlurals(state), names);
            AddForms(state, MentionVia.Place, state.Places, names);
        }
    }

    /// <summary>The states named, in text order.</summary>
    public ImmutableArray<StateMention> Find(string text, ImmutableArray<Token> tokens)
    {
        var surroundings = new Surroundings(
            [.. _placeOpenings.Find(tokens, _ => true).Select(match => match.After)],
            [.. _placeNouns.Find(tokens, _ => true).Select(match => match.First)],
            _regions.Find(tokens, _ => true).DistinctBy(match => match.First).ToDictionary(match => match.First, match => match.Value),
            _adjectives.Find(tokens));
        ImmutableArray<PhraseMatch<StateForm>> matches = _forms.Find(tokens, match => Accepts(match, text, tokens, surroundings));
        IEnumerable<StateMention> found = matches.Where(match => match.Value.Iso.Length > 0).Select(match => MentionOf(match, text, tokens));
        StateMention[] inPairs = [.. _shortNames.Find(text, tokens, token => matches.Any(match => match.First <= token && token < match.After))];
        return inPairs.Length == 0 ? [.. found] : [.. found.Concat(inPairs).OrderBy(mention => mention.Start)];
    }

    private void AddForms(State state, MentionVia via, IEnumerable<LocalForms> forms, HashSet<string> names)
    {
        foreach (string form in forms.SelectMany(local => local.Forms))
        {
            // Persons and rivers are called as states are in English: "Jordan" is a name, "Иордания" none.
            bool ambiguous = _personNames.Contains(form)
                || (state.IsAmbiguous && via == MentionVia.Name && char.IsAscii(form[0]) && !form.Contains(' ', StringComparison.Ordinal));
            var known = new StateForm(state.Iso, via, char.IsUpper(form[0]), IsAbbreviation(form), ambiguous, IsUninflected(form) ? WordForm.Normalize(form) : "");
            bool isExact = RussianCases.EndsInShortI(form) || RussianCases.HasTwin(form, names);
            foreach (string written in RussianCases.HasTwin(form, names) ? RussianCases.AsWritten(form) : RussianCases.With(form))
            {
                _forms.Add(written, isExact ? known with { Exact = WordForm.Normalize(written) } : known);
            }
        }
    }

    // "Uzbeks"; but "Laos" is a name, not more than one "Lao".
    private static IEnumerable<LocalForms> WithPlurals(State state)
    {
        HashSet<string> names = [.. state.Names.SelectMany(local => local.Forms)];
        return state.Adjectives.Select(local => local.Language == "en"
            ? local with { Forms = [.. local.Forms, .. local.Forms.Where(TakesPlural).Select(form => form + "s").Except(names)] }
            : local);
    }

    private static bool TakesPlural(string form) =>
        form[^1] is not ('s' or 'h' or 'e') || form.EndsWith("ite", StringComparison.Ordinal);

    private bool Accepts(PhraseMatch<StateForm> match, string text, ImmutableArray<Token> tokens, Surroundings around)
    {
        StateForm form = match.Value;
        if (form.Iso.Length == 0)
        {
            return true;
        }

        if ((form.NeedsCapital && !tokens[match.First].IsCapitalised) || (form.NeedsCapitals && !IsAbbreviation(WordsOf(match, text, tokens))))
        {
            return false;
        }

        if ((form.Exact.Length > 0 && WordForm.Normalize(WordsOf(match, text, tokens)) != form.Exact) || IsOtherAbbreviation(match, text, tokens) || NamesLanguage(match, text, tokens))
        {
            return false;
        }

        return form.Via switch
        {
            MentionVia.Adjective => !around.OtherAdjectives.Contains(match.First),
            MentionVia.Place when around.AfterOpenings.Contains(match.First) || NamesText(match, tokens, around) => false,
            _ when match.First > 0 && tokens[match.First - 1].Word == Dollars => false,
            _ when IsInOtherRegion(match, tokens, around) => false,
            _ => !IsTitled(match, tokens) && (!form.IsAmbiguous || StandsAlone(match, tokens)),
        };
    }

    // "Paris, Texas", but not "Honolulu, Hawaii".
    private static bool IsInOtherRegion(PhraseMatch<StateForm> match, ImmutableArray<Token> tokens, Surroundings around) =>
        around.Regions.TryGetValue(match.After, out string? iso) && tokens[match.After].Gap == TokenGap.Break && (match.Value.Via != MentionVia.Place || match.Value.Iso != iso);

    // Russian names that end so are not inflected: "Дели" is not "Делая", "Чили" not "Чилом".
    private static bool IsUninflected(string form) =>
        form.Length <= LongestUninflected && form[^1] is 'и' or 'у' or 'о' or 'э' && !form.Contains(' ', StringComparison.Ordinal);

    // "the GOA": in a sentence, a place in capitals is an abbreviation of something else.
    private static bool IsOtherAbbreviation(PhraseMatch<StateForm> match, string text, ImmutableArray<Token> tokens)
    {
        return match.Value is { Via: MentionVia.Place, NeedsCapitals: false } && WordsOf(match, text, tokens) is { Length: <= LongestAbbreviation } words && IsAbbreviation(words)
            && IsInSmallLetters(match.First - 1, text, tokens) && IsInSmallLetters(match.After, text, tokens);
    }

    private static bool IsInSmallLetters(int index, string text, ImmutableArray<Token> tokens) =>
        index < 0 || index >= tokens.Length || text.AsSpan(tokens[index].Start, tokens[index].End - tokens[index].Start).ContainsAnyInRange('a', 'z');

    // "西班牙文", "印度语", but not "德国文化": a Chinese name with the sign of a language behind it.
    private static bool NamesLanguage(PhraseMatch<StateForm> match, string text, ImmutableArray<Token> tokens)
    {
        int end = tokens[match.After - 1].End;
        if (text[tokens[match.First].Start] < FirstIdeograph || end >= text.Length)
        {
            return false;
        }

        char next = end + 1 < text.Length ? text[end + 1] : ' ';
        return text[end] switch
        {
            '文' => !BehindText.Contains(next, StringComparison.Ordinal),
            '语' or '語' => next is not ('言' or '调' or '調'),
            _ => false,
        };
    }

    // "Mr. Jordan".
    private bool IsTitled(PhraseMatch<StateForm> match, ImmutableArray<Token> tokens) =>
        match.First > 0 && tokens[match.First].Gap == TokenGap.None && _personTitles.Contains(tokens[match.First - 1].Word);

    // "Istanbul Process", "Astana format", "Xiamen-2019", "Honolulu Leaders' Declaration": a text, a format or an exercise, not the place.
    private static bool NamesText(PhraseMatch<StateForm> match, ImmutableArray<Token> tokens, Surroundings around)
    {
        if (match.After >= tokens.Length || tokens[match.After - 1].IsPossessive)
        {
            return false;
        }

        Token next = tokens[match.After];
        return (next.Gap is TokenGap.None or TokenGap.Hyphen && around.PlaceNouns.Contains(BehindCapitals(match.After, tokens, around.PlaceNouns)))
            || (next.Gap == TokenGap.Hyphen && char.IsDigit(next.Word[0]))
            || OpensRowOfTexts(match.After, tokens, around.PlaceNouns);
    }

    // "the Basel, Rotterdam and Stockholm conventions": texts in a row share one noun, which stands for more than one.
    private static bool OpensRowOfTexts(int after, ImmutableArray<Token> tokens, HashSet<int> nouns)
    {
        int at = after;
        while (at < tokens.Length && at - after < LongestRow && tokens[at].Gap is TokenGap.None or TokenGap.Break && (tokens[at].Word == "and" || (tokens[at].IsCapitalised && !nouns.Contains(at))))
        {
            at++;
        }

        return at > after + 1 && at < tokens.Length && tokens[at].Gap == TokenGap.None && nouns.Contains(at) && tokens[at].Word.EndsWith('s') && tokens.AsSpan()[after..at].Any(token => token.Word == "and");
    }

    // Between the place and such a noun further words of the name may stand, all with capitals, as the noun has.
    private static int BehindCapitals(int after, ImmutableArray<Token> tokens, HashSet<int> nouns)
    {
        int at = after;
        while (at < tokens.Length && at - after < LongestTextName && tokens[at].IsCapitalised && !tokens[at].IsIdeograph && tokens[at].Gap == TokenGap.None && !nouns.Contains(at))
        {
            at++;
        }

        return at < tokens.Length && tokens[at].IsCapitalised && tokens[at].Gap == TokenGap.None ? at : after;
    }

    // "Michael Jordan", "Jordan River", "Chad Smith": a capitalised neighbour makes an ambiguous name part of another name.
    private bool StandsAlone(PhraseMatch<StateForm> match, ImmutableArray<Token> tokens)
    {
        bool before = match.First > 0 && tokens[match.First].Gap == TokenGap.None && IsStranger(tokens[match.First - 1], match.First - 1, tokens);
        bool after = match.After < tokens.Length && !tokens[match.After - 1].IsPossessive
            && tokens[match.After].Gap == TokenGap.None && IsStranger(tokens[match.After], -1, tokens);
        return !before && !after;
    }

    private bool IsStranger(Token neighbour, int index, ImmutableArray<Token> tokens)
    {
        bool opensSentence = index == 0 || (index > 0 && tokens[index].Gap == TokenGap.Sentence);
        return neighbour.IsCapitalised && !_companions.Contains(neighbour.Word)
            && !(opensSentence && neighbour.Word.Length <= 4);
    }

    /// <summary>Words of a text beside which a form may name something else.</summary>
    private sealed record Surroundings(
        HashSet<int> AfterOpenings, HashSet<int> PlaceNouns, Dictionary<int, string> Regions, HashSet<int> OtherAdjectives);

    private static StateMention MentionOf(PhraseMatch<StateForm> match, string text, ImmutableArray<Token> tokens)
    {
        return new StateMention(match.Value.Iso, match.Value.Via, tokens[match.First].Start, WordsOf(match, text, tokens));
    }

    private static string WordsOf(PhraseMatch<StateForm> match, string text, ImmutableArray<Token> tokens) =>
        text[tokens[match.First].Start..tokens[match.After - 1].End];

    private static bool IsAbbreviation(string words) =>
        words.Length > 1 && words.All(letter => char.IsUpper(letter) || letter == '.');
}

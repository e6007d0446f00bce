using System.Collections.Immutable;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Letters;
using ScoArchive.Core.Yaml;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Reads <c>input/vocabulary/states.yml</c>.</summary>
public sealed class StateVocabularyReader
{
    private readonly List<Diagnostic> _problems = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private ImmutableArray<StatusKind> _statuses = [];
    private string _language = VocabularyFile.DefaultLanguage;

    private StateVocabularyReader()
    {
    }

    /// <summary>Reads the vocabulary of states.</summary>
    /// <param name="source">The file's name for messages.</param>
    /// <param name="text">Its text.</param>
    public static Outcome<StateVocabulary> Read(string source, string text)
    {
        var reader = new StateVocabularyReader();
        return VocabularyFile.Read(source, text, reader._problems, reader.ReadVocabulary);
    }

    private StateVocabulary ReadVocabulary(YamlMap map)
    {
        _language = VocabularyFile.ReadLanguage(map);
        _statuses = [.. map.Maps("statuses").Select(ReadStatusKind)];
        YamlMap? shortNames = map.Map("shortNames");
        var vocabulary = new StateVocabulary(
            _statuses.IsEmpty && !map.Has("asOf") ? null : ReadDay(map, "asOf"),
            _statuses.IsEmpty ? map.Text("source") ?? "" : map.RequiredText("source"),
            [.. map.Maps("states").Select(ReadState).OrderBy(state => state.Iso, StringComparer.Ordinal)],
            map.Texts("exceptions"),
            map.Texts("placeNouns"),
            map.Texts("adjectiveNouns"),
            map.Texts("languages"),
            map.Texts("personNames"),
            map.Texts("personTitles"),
            map.Texts("placeOpenings"),
            [.. map.Map("homonymRegions") is { } regions ? regions.Keys.SelectMany(iso => regions.Texts(iso).Select(region => new HomonymRegion(region, iso))) : []],
            map.Texts("nameCompanions"),
            map.Texts("eventNouns"),
            map.Texts("stateBodies"),
            [.. map.Maps("roles").SelectMany(ReadCues)])
        {
            Language = _language,
            Statuses = _statuses,
            StatusName = map.Has("statusName") ? VocabularyFile.ReadText(map, "statusName", "statusNames", _language) : null,
            ShortNames = [.. shortNames?.Entries("signs").Select(entry => new ShortName(entry.Key, entry.Value, entry.Line)) ?? []],
            ShortNameNouns = shortNames?.Texts("nouns") ?? [],
            ShortNameGroups = shortNames?.Texts("groups") ?? [],
            ShortNameOpenings = shortNames?.Texts("openings") ?? [],
            ShortNameWords = shortNames?.Texts("words") ?? [],
            Seats = map.Texts("seats"),
            SeatBodies = map.Texts("seatBodies"),
            RoleExceptions = Phrases(map, "roleExceptions"),
            RoleFillers = map.Texts("roleFillers"),
            NoNameSigns = map.Texts("noNameSigns"),
            GatheringWords = map.Texts("gatheringWords"),
            ArrivalWords = map.Texts("arrivalWords"),
            PlaceSubjects = map.Texts("placeSubjects"),
            EventExceptions = map.Texts("eventExceptions"),
        };
        foreach (ShortName name in vocabulary.ShortNames.Where(name => name.Sign.Length != 1 || vocabulary.Find(name.Iso) is null))
        {
            _problems.Add(Diagnostic.Error(VocabularyCodes.Malformed, map.Source, name.RecordLine, $"'{name.Sign}: {name.Iso}' is no sign with the code of a state", "write one Chinese sign and the code of a state of this file"));
        }

        map.Finish();
        return vocabulary;
    }

    private State ReadState(YamlMap map)
    {
        string iso = ReadCode(map, "iso", 2, char.IsAsciiLetterUpper);
        string name = map.RequiredText("name");
        string official = map.Text("official") ?? name;
        Unique(map, "iso", iso);
        return new State(
            iso,
            ReadCode(map, "alpha3", 3, char.IsAsciiLetterUpper),
            map.Has("numeric") ? ReadCode(map, "numeric", 3, char.IsAsciiDigit) : "",
            name,
            official,
            map.Text("slug") ?? SlugOf(name, iso),
            WithOwn(VocabularyFile.ReadForms(map, "names"), [name, official]),
            VocabularyFile.ReadForms(map, "adjectives"),
            VocabularyFile.ReadForms(map, "places"),
            [.. map.Maps("status").Select(ReadStatus)],
            map.Flag("ambiguous"),
            map.Text("wikidata") ?? "")
        {
            Language = _language,
            OfficialNames = VocabularyFile.ReadOthers(map, "officialNames"),
        };
    }

    // A name in letters that addresses cannot have is spelt in Latin ones; where that cannot be done, the code is the address.
    private static string SlugOf(string name, string iso) =>
        Slug.Make(CyrillicLetters.ToLatin(name)) is { Length: > 0 } slug ? slug : iso.ToLowerInvariant();

    private StatusKind ReadStatusKind(YamlMap map)
    {
        string key = map.RequiredText("key");
        if (key.Length > 0 && !Slug.IsValid(key))
        {
            Malformed(map, "key", $"'{key}' is no key of a status", $"write '{Slug.Make(key)}'");
        }
        else if (key.Length > 0 && !_lines.TryAdd("status " + key, map.LineOf("key")))
        {
            _problems.Add(Diagnostic.Error(VocabularyCodes.Repeated, map.Source, map.LineOf("key"), $"the status '{key}' stands twice", $"keep one of it and line {_lines["status " + key]}"));
        }

        LocalText label = VocabularyFile.ReadText(map, "label", "labels", _language);
        return new StatusKind(key, label, map.Has("group") ? VocabularyFile.ReadText(map, "group", "groups", _language) : label);
    }

    // It stands in for a status that was reported as missing.
    private StatusKind Unknown(string word)
    {
        var label = new LocalText(_language, word, []);
        return new StatusKind(word, label, label);
    }

    private StateStatus ReadStatus(YamlMap map)
    {
        string word = map.RequiredText("kind");
        StatusKind? kind = _statuses.FirstOrDefault(known => known.Key == word);
        if (kind is null && word.Length > 0)
        {
            string keys = string.Join(", ", _statuses.Select(known => known.Key));
            Malformed(map, "kind", $"'{word}' is none of the statuses of this file", keys.Length > 0 ? $"use one of: {keys}; or add it under 'statuses'" : "add it under 'statuses', with 'key' and 'label'");
        }

        EdtfDate since = ReadDay(map, "since");
        EdtfDate? until = map.Has("until") ? ReadDay(map, "until") : null;
        return new StateStatus(kind ?? Unknown(word), Edtf.Between(since, until), map.Text("source") ?? "");
    }

    private IEnumerable<RoleCue> ReadCues(YamlMap map)
    {
        string word = map.RequiredText("role");
        if (!Enum.TryParse(word, ignoreCase: true, out RoleKind role))
        {
            Malformed(map, "role", $"'{word}' is no role of a state", $"use one of: {string.Join(", ", Enum.GetNames<RoleKind>()).ToLowerInvariant()}");
        }

        foreach (string phrase in Phrases(map, "around").Where(phrase => phrase.Split('…') is not [{ Length: > 0 }, { Length: > 0 }]))
        {
            Malformed(map, "around", $"'{phrase}' has no '…' between two words", "write '…' where the state stands: 'thanked … for'");
        }

        return
        [
            .. Phrases(map, "stateAfter").Select(phrase => new RoleCue(role, phrase, RoleSide.StateAfter)),
            .. Phrases(map, "stateFirst").Select(phrase => new RoleCue(role, phrase, RoleSide.StateFirst)),
            .. Phrases(map, "placeAfter").Select(phrase => new RoleCue(role, phrase, RoleSide.PlaceAfter)),
            .. Phrases(map, "verbs").Select(phrase => new RoleCue(role, phrase, RoleSide.Subject)),
            .. Phrases(map, "eventVerbs").Select(phrase => new RoleCue(role, phrase, RoleSide.Subject) { NeedsEvent = true }),
            .. Phrases(map, "around").Select(phrase => new RoleCue(role, phrase, RoleSide.Around)),
            .. Phrases(map, "apposed").Select(phrase => new RoleCue(role, phrase, RoleSide.Apposed)),
            .. Phrases(map, "passives").Select(phrase => new RoleCue(role, phrase, RoleSide.Agent)),
        ];
    }

    private static ImmutableArray<string> Phrases(YamlMap map, string key)
    {
        var phrases = ImmutableArray.CreateBuilder<string>();
        foreach (string pattern in map.Texts(key))
        {
            try
            {
                phrases.AddRange(PhraseAlternatives.Of(pattern));
            }
            catch (FormatException problem)
            {
                Malformed(map, key, problem.Message, "write alternatives as 'took over the (chair|presidency)'");
            }
        }

        return phrases.ToImmutable();
    }

    private ImmutableArray<LocalForms> WithOwn(ImmutableArray<LocalForms> forms, IEnumerable<string> own)
    {
        IEnumerable<string> others = forms.Where(form => form.Language == _language).SelectMany(form => form.Forms);
        return
        [
            new LocalForms(_language, [.. own.Concat(others).Distinct(StringComparer.Ordinal)]),
            .. forms.Where(form => form.Language != _language),
        ];
    }

    private static string ReadCode(YamlMap map, string key, int length, Func<char, bool> allows)
    {
        string code = map.RequiredText(key);
        if (code.Length > 0 && (code.Length != length || !code.All(allows)))
        {
            Malformed(map, key, $"'{code}' is no ISO 3166-1 code of {length} signs", "look the code up in ISO 3166-1; quote numbers");
        }

        return code;
    }

    private static EdtfDate ReadDay(YamlMap map, string key)
    {
        string text = map.RequiredText(key);
        if (!EdtfDate.TryParse(text, out EdtfDate date) && text.Length > 0)
        {
            Malformed(map, key, $"'{text}' is no date", "write it as 2023-07-04, 2023-07 or 2023");
        }

        return date;
    }

    private void Unique(YamlMap map, string key, string code)
    {
        int line = map.LineOf(key);
        if (code.Length > 0 && !_lines.TryAdd(code, line))
        {
            _problems.Add(Diagnostic.Error(
                VocabularyCodes.Repeated, map.Source, line, $"the state '{code}' stands twice", $"keep one of it and line {_lines[code]}"));
        }
    }

    private static void Malformed(YamlMap map, string key, string message, string hint) =>
        map.Report(VocabularyCodes.Malformed, key, message, hint);
}

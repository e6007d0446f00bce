using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Yaml;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Reads <c>input/vocabulary/topics.yml</c>.</summary>
public sealed class TopicVocabularyReader
{
    private readonly List<Diagnostic> _problems = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly List<YamlMap> _topics = [];
    private readonly List<(string Slug, string From, YamlMap Map, string Key)> _references = [];

    private string _language = VocabularyFile.DefaultLanguage;

    private TopicVocabularyReader()
    {
    }

    /// <summary>Reads the vocabulary of topics.</summary>
    /// <param name="source">The file's name for messages.</param>
    /// <param name="text">Its text.</param>
    public static Outcome<TopicVocabulary> Read(string source, string text)
    {
        var reader = new TopicVocabularyReader();
        return VocabularyFile.Read(source, text, reader._problems, reader.ReadVocabulary);
    }

    private TopicVocabulary ReadVocabulary(YamlMap map)
    {
        var groups = ImmutableArray.CreateBuilder<TopicGroup>();
        var topics = ImmutableArray.CreateBuilder<Topic>();
        _language = VocabularyFile.ReadLanguage(map);
        foreach (YamlMap group in map.Maps("groups"))
        {
            groups.Add(new TopicGroup(ReadSlug(group), ReadLabel(group), ReadDefinition(group)));
            topics.AddRange(group.Maps("topics").Select(topic => ReadTopic(topic, groups[^1].Slug)));
        }

        ImmutableArray<string> offices = map.Texts("offices");
        ImmutableArray<string> officers = map.Texts("officers");
        ImmutableArray<string> bodies = map.Texts("officeBodies");
        ImmutableArray<string> ownAffairs = map.Texts("ownAffairs");
        map.Finish();
        Resolve();
        VocabularyFile.CheckFormer(_topics.Zip(topics, (topic, read) => (topic, read.Formerly)), _lines);
        return new TopicVocabulary(groups.DrainToImmutable(), WithBothWays(topics.DrainToImmutable())) { Offices = offices, Officers = officers, OfficeBodies = bodies, OwnAffairs = ownAffairs };
    }

    private Topic ReadTopic(YamlMap map, string group)
    {
        string slug = ReadSlug(map);
        _topics.Add(map);
        string broader = map.Text("broader") ?? "";
        ImmutableArray<string> related = map.Texts("related");
        foreach (string other in related)
        {
            _references.Add((other, slug, map, "related"));
        }

        if (broader.Length > 0)
        {
            _references.Add((broader, slug, map, "broader"));
        }

        return new Topic(
            slug,
            group,
            ReadLabel(map),
            ReadDefinition(map),
            broader,
            related,
            ReadTerms(map),
            map.Texts("exceptions"),
            map.Text("wikidata") ?? "")
        {
            Things = VocabularyFile.ReadForms(map, "things"),
            Weak = VocabularyFile.ReadForms(map, "weak"),
            Hints = VocabularyFile.ReadForms(map, "hints"),
            Formerly = map.Texts(VocabularyFile.FormerKey),
        };
    }

    private LocalText ReadLabel(YamlMap map) => VocabularyFile.ReadText(map, "label", "labels", _language);

    private LocalText ReadDefinition(YamlMap map) => VocabularyFile.ReadText(map, "definition", "definitions", _language);

    private static ImmutableArray<LocalForms> ReadTerms(YamlMap map)
    {
        if (!map.Has("terms"))
        {
            map.RequiredText("terms");
        }

        return VocabularyFile.ReadForms(map, "terms");
    }

    private string ReadSlug(YamlMap map)
    {
        string slug = map.RequiredText("slug");
        int line = map.LineOf("slug");
        if (slug.Length > 0 && !Slug.IsValid(slug))
        {
            map.Report(VocabularyCodes.Malformed, "slug", $"'{slug}' cannot stand in an address", $"write '{Slug.Make(slug)}'");
        }
        else if (slug.Length > 0 && !_lines.TryAdd(slug, line))
        {
            map.Report(VocabularyCodes.Repeated, "slug", $"the slug '{slug}' stands twice", $"rename this one or the one in line {_lines[slug]}");
        }

        return slug;
    }

    private void Resolve()
    {
        foreach ((string slug, string from, YamlMap map, string key) in _references)
        {
            if (slug == from)
            {
                map.Report(VocabularyCodes.Unresolved, key, $"'{from}' refers to itself", "remove it");
            }
            else if (!_lines.ContainsKey(slug))
            {
                string nearest = EditDistance.Nearest(slug, _lines.Keys.Where(known => known != from));
                string hint = nearest.Length > 0 ? $"did you mean '{nearest}'?" : "remove it or add the topic";
                map.Report(VocabularyCodes.Unresolved, key, $"there is no topic '{slug}'", hint);
            }
        }
    }

    private static ImmutableArray<Topic> WithBothWays(ImmutableArray<Topic> topics) =>
        [.. topics.Select(topic => topic with
        {
            Related =
            [
                .. topics
                    .Where(other => topic.Related.Contains(other.Slug) || other.Related.Contains(topic.Slug))
                    .Select(other => other.Slug),
            ],
        })];
}

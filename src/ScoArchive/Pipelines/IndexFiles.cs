using System.Collections.Immutable;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Output;
using ScoArchive.Theme.Models;

namespace ScoArchive.Pipelines;

/// <summary>The indices for machines, beside their pages: JSON for all, SKOS for the vocabularies, a calendar for the mentioned dates.</summary>
public sealed class IndexFiles(PageModels models, OutputFolder output)
{
    private readonly PublishedAddresses _addresses = new(models.Site.BaseUrl);

    /// <summary>The mentioned dates as JSON.</summary>
    public static PagePath Mentions { get; } = new("timeline/mentions.json");

    /// <summary>The mentioned dates as a calendar.</summary>
    public static PagePath Calendar { get; } = new("timeline/mentions.ics");

    /// <summary>The forms in which a vocabulary's overview is published.</summary>
    /// <param name="models">Words and addresses.</param>
    /// <param name="page">The overview's page.</param>
    /// <param name="name">Name of the vocabulary's files.</param>
    public static ImmutableArray<AlternateLink> LinksOf(PageModels models, PagePath page, string name) =>
    [
        models.DataOf(page),
        new AlternateLink(new PagePath($"{page.Value}{name}.ttl"), "text/turtle", models.Text["index.turtle"]),
        new AlternateLink(new PagePath($"{page.Value}{name}.jsonld"), "application/ld+json", models.Text["index.jsonld"]),
    ];

    /// <summary>Writes all of them.</summary>
    public void Write()
    {
        WriteTopics();
        WriteStates();
        WriteTimeline();
        WriteEchoes();
    }

    private void WriteTopics()
    {
        var json = new TopicsJson(models.Archive, _addresses);
        output.Write("topics/index.json", json.WriteOverview());
        Parallel.ForEach(models.Archive.Topics.Topics, topic =>
            output.Write(ArchivePaths.OfTopic(topic.Slug).Value + "index.json", json.Write(TopicIndex.Of(models.Archive, topic))));
        WriteSkos("topics/topics", SkosScheme.Of(
            models.Archive.Topics,
            Full(ArchivePaths.Topics.At("scheme")),
            group => Full(ArchivePaths.Topics.At("group-" + group)),
            topic => Full(ArchivePaths.OfTopic(topic).At("concept"))));
    }

    private void WriteStates()
    {
        var json = new StatesJson(models.Archive, _addresses);
        State[] states = [.. models.ShownStates()];
        output.Write("states/index.json", json.WriteOverview(states));
        Parallel.ForEach(states, state =>
            output.Write(ArchivePaths.OfState(state).Value + "index.json", json.Write(StateIndex.Of(models.Archive, models.Issues, state))));
        StateVocabulary shown = models.Archive.States with { States = [.. states] };
        WriteSkos("states/states", SkosScheme.Of(shown, Full(ArchivePaths.States.At("scheme")), state => Full(ArchivePaths.OfState(state).At("concept"))));
    }

    private void WriteTimeline()
    {
        var json = new TimelineJson(models.Timeline, _addresses);
        output.Write("timeline/index.json", json.WriteOverview());
        output.Write(Mentions.Value, json.WriteMentions());
        output.Write(Calendar.Value, MentionCalendar.Write(
            models.Timeline.Mentions, models.Text["timeline.calendar"], new Uri(models.Site.BaseUrl).Host, _addresses));
        foreach (int year in models.Timeline.Years)
        {
            output.Write(ArchivePaths.OfYear(year).Value + "index.json", json.WriteYear(year));
        }
    }

    private void WriteEchoes()
    {
        var json = new EchoesJson(models.Echoes, _addresses);
        output.Write("echoes/index.json", json.WriteEchoes());
        foreach (EchoingPair pair in models.Echoes.Pairs.Where(pair => pair.IsCompared))
        {
            output.Write(ArchivePaths.Of(pair).Value + "index.json", json.WriteComparison(pair));
        }

        output.Write("formulas/index.json", json.WriteFormulas());
        foreach (Formula formula in models.Echoes.Formulas)
        {
            output.Write(ArchivePaths.Of(formula).Value + "index.json", json.WriteFormula(formula));
        }
    }

    private void WriteSkos(string name, SkosScheme scheme)
    {
        output.Write(name + ".ttl", SkosTurtleWriter.Write(scheme));
        output.Write(name + ".jsonld", SkosJsonWriter.Write(scheme));
    }

    private string Full(PagePath page) => page.AbsoluteOn(models.Site.BaseUrl);
}

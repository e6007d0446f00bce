using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Core.Yaml;

namespace ScoArchive.Tests.Vocabulary;

public sealed class VocabularyReaderTests
{
    [Theory]
    [InlineData("took over the (rotating|) (chair|presidency)", "took over the rotating chair|took over the rotating presidency|took over the chair|took over the presidency")]
    [InlineData("(donate|donates)", "donate|donates")]
    [InlineData("感谢…(捐赠|援助)", "感谢…捐赠|感谢…援助")]
    [InlineData("hosted by", "hosted by")]
    public void A_phrase_with_alternatives_stands_for_all_of_them(string pattern, string phrases) => Assert.Equal(phrases, string.Join('|', PhraseAlternatives.Of(pattern)));

    [Theory]
    [InlineData("took over (the chair")]
    [InlineData("took over the) chair")]
    [InlineData("took (over (the) chair)")]
    public void A_bracket_that_has_no_other_is_reported_on_its_line(string pattern)
    {
        Outcome<StateVocabulary> outcome = StateVocabularyReader.Read("states.yml", $"roles:\n  - role: chairs\n    verbs: ['{pattern}']\n");
        Diagnostic problem = Assert.Single(outcome.Diagnostics, problem => problem.Code == VocabularyCodes.Malformed);
        Assert.Contains(pattern, problem.Message, StringComparison.Ordinal);
        Assert.Equal(3, problem.Line);
    }

    [Fact]
    public void Every_slip_in_the_states_is_reported_on_its_line()
    {
        Outcome<StateVocabulary> outcome = StateVocabularyReader.Read(
            "states.yml",
            """
            asOf: yesterday
            source: somewhere
            states:
              - iso: Uz
                alpha3: UZB
                name: Uzbekistan
                adjektives:
                  en: [Uzbek]
              - iso: RU
                alpha3: RUS
                status:
                  - kind: guest
                    since: 2001
              - iso: RU
                alpha3: RUS
                name: Russia
            roles:
              - role: watches
              - role: hosts
                around: [thanked for]
            """);

        Assert.False(outcome.Succeeded);
        Assert.Equal(
            [
                (VocabularyCodes.Malformed, 1),
                (VocabularyCodes.Malformed, 4),
                (YamlCodes.UnknownKey, 7),
                (YamlCodes.MissingKey, 9),
                (VocabularyCodes.Malformed, 12),
                (VocabularyCodes.Repeated, 14),
                (VocabularyCodes.Malformed, 18),
                (VocabularyCodes.Malformed, 20),
            ],
            outcome.Diagnostics.OrderBy(problem => problem.Line).Select(problem => (problem.Code, problem.Line)));
    }

    [Fact]
    public void Statuses_and_labels_are_words_of_the_vocabulary_in_the_language_that_it_names()
    {
        StateVocabulary vocabulary = StateVocabularyReader.Read(
            "states.yml",
            """
            language: ru
            asOf: 2024-01-01
            source: Устав
            statusName: Статус в Союзе
            statuses:
              - key: founder
                label: Основатель
                labels: { en: Founder }
            states:
              - iso: BY
                alpha3: BLR
                name: Беларусь
                official: Республика Беларусь
                officialNames: { en: Republic of Belarus }
                names: { en: [Belarus] }
                status: [{ kind: founder, since: 2001-01-01 }]
            """).Value!;
        State state = Assert.Single(vocabulary.States);
        Assert.Equal(("Основатель", "Founder", "Основатель"), (state.Status!.Kind.Label.In("ru"), state.Status.Kind.Label.In("en-GB"), state.Status.Kind.Label.In("zh")));
        Assert.Equal(("Беларусь", "Belarus", "Беларусь", "belarus"), (state.NameIn("ru"), state.NameIn("en"), state.NameIn("fa"), state.Slug));
        Assert.Equal(("Республика Беларусь", "Republic of Belarus", ""), (state.OfficialIn("ru"), state.OfficialIn("en"), state.OfficialIn("fa")));
        Assert.Equal("Статус в Союзе", vocabulary.StatusName!.In("en"));
    }

    [Fact]
    public void A_status_has_a_name_above_lists_of_states_or_that_of_one_state()
    {
        StateVocabulary states = StateVocabularyReader.Read("states.yml", "asOf: 2024-01-01\nsource: s\nstatuses:\n  - { key: member, label: Member, group: Members, groups: { ru: Участники } }\n  - { key: guest, label: Guest }\nstates: []\n").Value!;
        Assert.Equal(["Members", "Guest"], states.Statuses.Select(status => status.Group.In("en")));
        Assert.Equal(["Участники", "Guest"], states.Statuses.Select(status => status.Group.In("ru")));
    }

    [Fact]
    public void A_status_that_the_file_does_not_list_is_named()
    {
        Outcome<StateVocabulary> outcome = StateVocabularyReader.Read("states.yml", "asOf: 2024-01-01\nsource: s\nstatuses:\n  - { key: member, label: Member }\n  - { key: member, label: Member }\nstates:\n  - { iso: BY, alpha3: BLR, name: Belarus, status: [{ kind: guest, since: 2001 }] }\n");
        Assert.Equal(
            ["states.yml:5: the status 'member' stands twice; keep one of it and line 4", "states.yml:7: 'guest' is none of the statuses of this file; use one of: member, member; or add it under 'statuses'"],
            outcome.Diagnostics.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Every_slip_in_the_topics_is_reported_on_its_line()
    {
        Outcome<TopicVocabulary> outcome = TopicVocabularyReader.Read(
            "topics.yml",
            """
            groups:
              - slug: one
                label: One
                definition: First.
                topics:
                  - slug: Data Flow
                    label: Data
                    definition: Data.
                    terms: { en: [data] }
                  - slug: trade
                    label: Trade
                    definition: Trade.
                    related: [tradr, trade]
                    terms: { en: [trade] }
                  - slug: trade
                    label: Trade
                    definition: Trade.
                  - slug: trader
                    label: Trader
                    definition: Trader.
                    terms: { en: [trader] }
            """);

        Assert.Equal(
            [
                "topics.yml:6: 'Data Flow' cannot stand in an address; write 'data-flow'",
                "topics.yml:13: there is no topic 'tradr'; did you mean 'trader'?",
                "topics.yml:13: 'trade' refers to itself; remove it",
                "topics.yml:15: the slug 'trade' stands twice; rename this one or the one in line 10",
                "topics.yml:15: 'terms' is missing; add 'terms:' with a value",
            ],
            outcome.Diagnostics.OrderBy(problem => problem.Line).Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_former_slug_is_no_other_topics_present_or_former_one()
    {
        Outcome<TopicVocabulary> outcome = TopicVocabularyReader.Read(
            "topics.yml",
            """
            groups:
              - slug: one
                label: One
                definition: First.
                topics:
                  - slug: trade
                    formerly: [data, Old Trade, commerce]
                    label: Trade
                    definition: Trade.
                    terms: { en: [trade] }
                  - slug: data
                    formerly: [commerce]
                    label: Data
                    definition: Data.
                    terms: { en: [data] }
            """);

        Assert.Equal(
            [
                "topics.yml:7: the slug 'data' stands twice; keep this one or the one in line 11",
                "topics.yml:7: 'Old Trade' cannot have been an address; write 'old-trade'",
                "topics.yml:12: the slug 'commerce' stands twice; keep this one or the one in line 7",
            ],
            outcome.Diagnostics.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Related_topics_are_related_both_ways() =>
        Assert.All(
            PublishedVocabulary.Topics.Topics,
            topic => Assert.All(topic.Related, other => Assert.Contains(topic.Slug, PublishedVocabulary.Topics.Find(other)!.Related)));

    [Fact]
    public void The_published_states_hold_the_ten_members() =>
        Assert.Equal(
            "BY CN IN IR KG KZ PK RU TJ UZ",
            string.Join(' ', PublishedVocabulary.States.States.Where(state => state.Status?.Kind.Key == "member").Select(state => state.Iso)));

    [Fact]
    public void Statuses_of_a_state_follow_each_other() =>
        Assert.All(PublishedVocabulary.States.States, state =>
            Assert.All(state.Statuses.Zip(state.Statuses.Skip(1)), pair => Assert.Equal(pair.First.Period.End, pair.Second.Period.Start)));
}

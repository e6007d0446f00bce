using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>Counts by year, drawn as bars.</summary>
/// <param name="Title">What the chart shows.</param>
/// <param name="FirstName">What the first count counts.</param>
/// <param name="SecondName">What the second count counts; empty when there is none.</param>
/// <param name="Bars">The years in order, without gaps.</param>
public sealed record TimelineChart(string Title, string FirstName, string SecondName, ImmutableArray<YearBar> Bars);

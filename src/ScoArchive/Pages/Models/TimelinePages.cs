using System.Collections.Immutable;
using ScoArchive.Templates;
using ScoArchive.Templates.Types;

namespace ScoArchive.Pages.Models;

/// <summary>The timeline: documents by their dates, and the dates that texts mention.</summary>
/// <param name="Chart">Documents and mentioned dates by year, if there are any.</param>
/// <param name="Parts">The years, each with a page of its own.</param>
/// <param name="Files">The same in other forms.</param>
[PageTemplate("timeline")]
public sealed record TimelinePage(YearChart? Chart, ImmutableArray<TimelinePart> Parts, ImmutableArray<AlternateLink> Files);

/// <summary>One year of the timeline on a page of its own, or a part of a year that is divided.</summary>
/// <param name="Heading">The year, month or day in words.</param>
/// <param name="Documents">Documents of that time, in order.</param>
/// <param name="Dates">Dates in it that texts mention, in order.</param>
/// <param name="Parts">Where one page would be too long, its months or days; the page then shows nothing else.</param>
/// <param name="Previous">The time before it of which the archive tells, if any.</param>
/// <param name="Next">The time after it, if any.</param>
/// <param name="Files">The same in other forms.</param>
[PageTemplate("timeline-year")]
public sealed record TimelineYearPage(
    string Heading,
    ImmutableArray<DocumentCard> Documents,
    ImmutableArray<DateRow> Dates,
    ImmutableArray<TimelinePart> Parts,
    Link? Previous,
    Link? Next,
    ImmutableArray<AlternateLink> Files);

/// <summary>A year, month or day of the timeline with a page of its own.</summary>
/// <param name="Link">The page.</param>
/// <param name="Documents">Number of documents.</param>
/// <param name="Dates">Number of mentioned dates.</param>
/// <param name="Length">Length of its bar, in per cent of the longest.</param>
public sealed record TimelinePart(Link Link, int Documents, int Dates, int Length);

/// <summary>A date with the paragraphs that mention it.</summary>
/// <param name="Date">The date in words.</param>
/// <param name="Passages">The paragraphs.</param>
public sealed record DateRow(string Date, ImmutableArray<DatedPassage> Passages);

/// <summary>A paragraph that mentions a date.</summary>
/// <param name="Document">Title of the document.</param>
/// <param name="ForeignLanguage">Its language where it is not the interface's; empty otherwise.</param>
/// <param name="Target">The paragraph's permalink.</param>
/// <param name="Number">Its number.</param>
/// <param name="Words">The paragraph around the date, the date marked.</param>
/// <param name="View">Whether the document looks back or ahead to the date, in words; empty for neither.</param>
public sealed record DatedPassage(string Document, string ForeignLanguage, PagePath Target, string Number, Html Words, string View);

/// <summary>Counts by year, drawn as columns: some stacked above the line, one below it. A table says the same.</summary>
/// <param name="Title">What the chart shows.</param>
/// <param name="Description">How to read it, for those who do not see it.</param>
/// <param name="Style">Class of the drawing: <c>plain-columns</c>, or <c>mirrored</c> with a count below the line.</param>
/// <param name="Height">Height, in the size of the page's letters.</param>
/// <param name="Line">Where the line is, from the top.</param>
/// <param name="Years">The years in order, without gaps.</param>
/// <param name="Keys">What the columns' looks mean; empty where there is one kind.</param>
/// <param name="Note">What the chart leaves out; empty for nothing.</param>
/// <param name="Heads">Heads of the table's columns of numbers.</param>
/// <param name="Rows">The table's rows; none where the page has another table of the same numbers.</param>
public sealed record YearChart(
    string Title,
    string Description,
    string Style,
    string Height,
    string Line,
    ImmutableArray<ChartYear> Years,
    ImmutableArray<ChartKey> Keys,
    string Note,
    ImmutableArray<string> Heads,
    ImmutableArray<ChartRow> Rows);

/// <summary>What is drawn for one year.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Labels">Numbers beside them.</param>
public sealed record ChartYear(ImmutableArray<ChartColumn> Columns, ImmutableArray<ChartLabel> Labels);

/// <summary>A column of a chart; lengths are in the size of the page's letters or per cent of the width.</summary>
/// <param name="Look">Its class: <c>solid</c>, <c>back</c>, <c>now</c> or <c>ahead</c>.</param>
/// <param name="IsHatched">Whether it is filled with the pattern of what lies ahead.</param>
/// <param name="X">Left edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Height">Height.</param>
public sealed record ChartColumn(string Look, bool IsHatched, string X, string Width, string Y, string Height);

/// <summary>A number in a chart.</summary>
/// <param name="Look">Its class: <c>of-column</c> for a count, <c>first</c> for a year, <c>second</c> for one that may be left out.</param>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its foot.</param>
/// <param name="Number">The number.</param>
public sealed record ChartLabel(string Look, string X, string Y, int Number);

/// <summary>What the look of columns means.</summary>
/// <param name="Look">The class.</param>
/// <param name="Words">What they count.</param>
public sealed record ChartKey(string Look, string Words);

/// <summary>A row of the table that says what a chart says.</summary>
/// <param name="Year">The year.</param>
/// <param name="Target">Where the year is told of.</param>
/// <param name="Counts">Its numbers.</param>
public sealed record ChartRow(int Year, PagePath Target, ImmutableArray<int> Counts);

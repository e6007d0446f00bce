using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Dates;

namespace ScoArchive.Pages;

/// <summary>
/// Divides a list that is too long for one page by year, a year by month, a month by day; what is of one time and still too long goes on
/// from page to page. A page's address says its time, so that it stays as the archive grows.
/// </summary>
/// <param name="site">The site.</param>
public sealed class ListDivision(Site site)
{
    /// <summary>What a page has room for: so many documents in a list.</summary>
    public const int Room = 120;

    private const int Years = 0;
    private const int Days = 2;

    /// <summary>Divides a list.</summary>
    /// <param name="path">Its page.</param>
    /// <param name="folder">Where the pages of its parts are.</param>
    /// <param name="entries">The entries, in the order in which pages show them.</param>
    /// <param name="dateOf">The time of an entry.</param>
    /// <param name="roomOf">The room that an entry takes.</param>
    public ListPart<T> Divide<T>(PagePath path, PagePath folder, ImmutableArray<T> entries, Func<T, ListDate> dateOf, Func<T, int> roomOf) =>
        Divide(new ListPart<T>(path, "", entries), folder, Years, dateOf, roomOf);

    /// <summary>Divides a list by year, however short it is.</summary>
    /// <param name="path">Its page.</param>
    /// <param name="entries">The entries, in the order in which pages show them.</param>
    /// <param name="dateOf">The time of an entry.</param>
    /// <param name="roomOf">The room that an entry takes.</param>
    public ListPart<T> DivideByYear<T>(PagePath path, ImmutableArray<T> entries, Func<T, ListDate> dateOf, Func<T, int> roomOf)
    {
        var whole = new ListPart<T>(path, "", entries);
        return whole with { Parts = PartsOf(whole, path, Years, dateOf, roomOf) };
    }

    private ListPart<T> Divide<T>(ListPart<T> list, PagePath folder, int level, Func<T, ListDate> dateOf, Func<T, int> roomOf)
    {
        if (list.All.Sum(roomOf) <= Room)
        {
            return list with { Shown = list.All };
        }

        // A level at which all entries are the same divides nothing, and is still a part of the addresses.
        while (level <= Days && list.All.Select(entry => KeyOf(dateOf(entry), level)).Distinct().Take(2).Count() == 1)
        {
            int? key = KeyOf(dateOf(list.All[0]), level);
            folder = key is null && level > Years ? folder : new PagePath(folder.Value + SegmentOf(key, level));
            level++;
        }

        return level > Days ? Continue(list, folder, roomOf) : list with { Parts = PartsOf(list, folder, level, dateOf, roomOf) };
    }

    private ImmutableArray<ListPart<T>> PartsOf<T>(ListPart<T> list, PagePath folder, int level, Func<T, ListDate> dateOf, Func<T, int> roomOf) =>
    [
        .. from @group in list.All.GroupBy(entry => KeyOf(dateOf(entry), level))
           orderby @group.Key is null, @group.Key
           let path = new PagePath(folder.Value + SegmentOf(@group.Key, level))
           let part = new ListPart<T>(path, WordsOf(dateOf(@group.First()), level), [.. @group])
           select Divide(part, path, level + 1, dateOf, roomOf),
    ];

    private ListPart<T> Continue<T>(ListPart<T> list, PagePath folder, Func<T, int> roomOf)
    {
        var pages = new List<List<T>> { new() };
        int taken = 0;
        foreach (T entry in list.All)
        {
            taken += roomOf(entry);
            if (taken > Room && pages[^1].Count > 0)
            {
                pages.Add([]);
                taken = roomOf(entry);
            }

            pages[^1].Add(entry);
        }

        return list with
        {
            Shown = [.. pages[0]],
            Further =
            [
                .. pages.Skip(1).Select((entries, i) => new ListPart<T>(
                    new PagePath($"{folder.Value}part-{Number(i + 2)}/"), site.Text.Format("list.part", list.Words, i + 2).TrimStart(',', ' '), [.. entries]) { Shown = [.. entries] }),
            ],
        };
    }

    private static int? KeyOf(ListDate date, int level) => level switch
    {
        0 => date.Year,
        1 => date.Month,
        _ => date.Day,
    };

    private static string SegmentOf(int? key, int level) => (key, level) switch
    {
        ({ } number, 0) => Number(number) + "/",
        ({ } number, _) => number.ToString("D2", CultureInfo.InvariantCulture) + "/",
        (null, 0) => "no-year/",
        (null, 1) => "no-month/",
        _ => "no-day/",
    };

    private string WordsOf(ListDate date, int level) => (level, date) switch
    {
        (0, { Year: null }) => site.Text["list.noYear"],
        (0, { Year: { } year }) => Number(year),
        (1, { Month: null, Year: { } year }) => site.Text.Format("list.noMonth", year),
        (2, { Day: null }) => site.Text.Format("list.noDay", Describe(date with { Day = null })),
        (1, _) => Describe(date with { Day = null }),
        _ => Describe(date),
    };

    private string Describe(ListDate date) => site.Dates.Describe(Edtf.Of(new EdtfDate(date.Year, date.Month, date.Day, false, false)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

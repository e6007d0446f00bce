using ScoArchive.Commands;
using ScoArchive.Core.Conversion;
using ScoArchive.Tests.Rooms.Used;
using ScoArchive.Tests.Rooms.Using;

namespace ScoArchive.Tests.Rooms;

/// <summary>Inner rooms depend on each other in one direction too.</summary>
public sealed class InnerRoomTests
{
    [Theory]
    [InlineData(typeof(Converter), 8)]
    [InlineData(typeof(ConvertCommand), 6)]
    public void No_two_inner_rooms_depend_on_each_other_however_far_around(Type inProject, int fewest)
    {
        InnerRooms rooms = new(inProject.Assembly);
        Assert.True(rooms.Names.Count >= fewest, "Not all inner rooms were found: " + string.Join(", ", rooms.Names));
        string[] circles = [.. rooms.Circles()];
        Assert.True(circles.Length == 0, "In a circle:\n" + string.Join('\n', circles));
    }

    [Fact]
    public void A_use_is_seen_however_it_is_written()
    {
        HashSet<Type> seen = [.. TypeUses.In(typeof(UserOfAll).Assembly).Where(pair => pair.User == typeof(UserOfAll)).Select(pair => pair.Used)];
        Assert.Equal(
            [typeof(UsedByCall), typeof(UsedByPattern), typeof(UsedInBrackets), typeof(UsedInClosure), typeof(UsedInMember)],
            seen.OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void A_circle_is_found() => Assert.Contains(new InnerRooms(typeof(UserOfAll).Assembly).Circles(), circle => circle == "ScoArchive.Tests.Rooms.Used uses ScoArchive.Tests.Rooms.Using");
}

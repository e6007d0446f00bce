using System.Numerics;

namespace ScoArchive.Core.Echoes;

/// <summary>Which numbers were met, one document after the other, without anything made or emptied for each; for one thread.</summary>
internal sealed class SeenNumbers
{
    private const int LeastBits = 12;

    private ulong[] _numbers = new ulong[1 << LeastBits];
    private int[] _rounds = new int[1 << LeastBits];
    private int _shift = 64 - LeastBits;
    private int _round;
    private int _count;

    /// <summary>Forgets what was met.</summary>
    public void Begin()
    {
        _round++;
        _count = 0;
    }

    /// <summary>Whether a number is met for the first time.</summary>
    public bool Add(ulong number)
    {
        int at = PlaceOf(number);
        if (_rounds[at] == _round)
        {
            return false;
        }

        (_numbers[at], _rounds[at]) = (number, _round);
        if (++_count > _numbers.Length / 2)
        {
            Grow();
        }

        return true;
    }

    private int PlaceOf(ulong number)
    {
        int at = Spread.PlaceOf(number, _shift);
        while (_rounds[at] == _round && _numbers[at] != number)
        {
            at = (at + 1) & (_numbers.Length - 1);
        }

        return at;
    }

    private void Grow()
    {
        (ulong[] numbers, int[] rounds) = (_numbers, _rounds);
        (_numbers, _rounds, _shift) = (new ulong[numbers.Length * 2], new int[numbers.Length * 2], 64 - BitOperations.Log2((uint)numbers.Length * 2));
        for (int i = 0; i < numbers.Length; i++)
        {
            if (rounds[i] == _round)
            {
                int at = PlaceOf(numbers[i]);
                (_numbers[at], _rounds[at]) = (numbers[i], _round);
            }
        }
    }
}

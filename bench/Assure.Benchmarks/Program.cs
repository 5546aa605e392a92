using Assure.Benchmarks;
using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(RealRecord).Assembly).Run(args);

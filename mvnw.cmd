@echo off
rem Runs the pinned Maven; fetches it first when it is not there. Needs a JDK 17 or later and nothing else.
rem
rem   MVNW_REPOURL     another Maven repository to fetch it from
rem   MAVEN_USER_HOME  where it is kept, instead of %USERPROFILE%\.m2
rem   JAVA_HOME        the JDK, instead of the java on the PATH
setlocal

set maven_version=3.9.11
set maven_sha512=03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076
set maven_domain=maven.apache.org
set repository=https://repo.%maven_domain%/maven2
if not "%MVNW_REPOURL%"=="" set repository=%MVNW_REPOURL%

set user_home=%USERPROFILE%\.m2
if not "%MAVEN_USER_HOME%"=="" set user_home=%MAVEN_USER_HOME%
set maven_home=%user_home%\wrapper\dists\apache-maven-%maven_version%

set java=java
if not "%JAVA_HOME%"=="" set java=%JAVA_HOME%\bin\java
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo mvnw: no Java found. Install a JDK 17 or later, or set JAVA_HOME. 1>&2
    exit /b 1
)

if exist "%maven_home%\bin\mvn.cmd" goto run
"%java%" %MAVEN_OPTS% "%~dp0.mvn\wrapper\MavenDownload.java" "%repository%/org/apache/maven/apache-maven/%maven_version%/apache-maven-%maven_version%-bin.zip" %maven_sha512% "%maven_home%"
if errorlevel 1 exit /b 1

:run
"%maven_home%\bin\mvn.cmd" %*
